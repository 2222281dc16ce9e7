package carryover.lab.curves;

import carryover.lab.Measure;

/**
 * How the learning curves are looked at.
 *
 * @param logSteps logarithmic steps (step 0 is then left out)
 * @param logValues logarithmic values
 * @param singleSeeds the curves of single seeds in the background
 * @param upstream the upstream arm as well
 * @param pinnedBands the intervals of the pinned runs as well
 * @param smoothing averages along the steps; never without being asked for
 */
public record CurveOptions(
    Measure quantity,
    boolean logSteps,
    boolean logValues,
    boolean singleSeeds,
    boolean upstream,
    boolean pinnedBands,
    Smoothing smoothing) {
  public static final CurveOptions STANDARD =
      new CurveOptions(Measure.TEST_ACCURACY, false, false, false, false, false, Smoothing.NONE);

  /** Whether there is an upstream curve; losses are all of training sets and can be compared. */
  boolean showsUpstream() {
    return upstream || quantity == Measure.TRAIN_LOSS;
  }
}
