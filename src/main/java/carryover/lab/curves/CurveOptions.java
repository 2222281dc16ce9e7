package carryover.lab.curves;

import carryover.study.Better;
import carryover.study.Measure;
import carryover.study.Study;

/**
 * How the learning curves are looked at.
 *
 * @param logSteps logarithmic steps
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
  /** The first of a study's curves, plain. */
  public static CurveOptions standard(Study study) {
    return new CurveOptions(
        study.outcome().curves().get(0),
        study.time().early(),
        false,
        false,
        false,
        false,
        Smoothing.NONE);
  }

  /**
   * Whether the source has a curve. What is lost in training is of training sets throughout and can
   * be compared; a test of the source is one of another task.
   */
  boolean showsSource(Study study) {
    return upstream
        || (quantity.better() == Better.LOWER && !quantity.sharesPlace(study.headline().measure()));
  }
}
