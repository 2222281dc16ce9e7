package carryover.lab.compare;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Readout;
import carryover.workbench.RunResults;
import java.util.Map;

/**
 * How much more one run reaches than another.
 *
 * @param mean difference of the values; NaN when one of them has none
 * @param halfWidth half its 95 % interval; NaN when there are too few seeds to tell
 * @param pairs seeds both were trained with, whose differences were averaged; 0 when they have none
 *     in common and the difference is one of independent means
 * @param least seeds that the run with fewer of them contributes
 */
record Delta(double mean, double halfWidth, int pairs, int least) {

  /** A readout of {@code run} minus that of {@code other}, where both have come to a step. */
  static Delta of(RunResults run, RunResults other, Readout readout, int step) {
    Map<Long, Double> one = run.bySeed(readout, step);
    Map<Long, Double> two = other.bySeed(readout, step);
    double[] paired =
        one.keySet().stream()
            .filter(two::containsKey)
            .mapToDouble(seed -> one.get(seed) - two.get(seed))
            .toArray();
    if (paired.length > 0) {
      Estimate difference = Estimate.of(paired);
      return new Delta(
          difference.mean(),
          Confidence.OF_95_PERCENT.halfWidth(difference),
          paired.length,
          paired.length);
    }
    Estimate first = Estimate.of(values(one));
    Estimate second = Estimate.of(values(two));
    return new Delta(
        first.mean() - second.mean(),
        Confidence.OF_95_PERCENT.halfWidthOfDifference(first, second),
        0,
        Math.min(first.count(), second.count()));
  }

  private static double[] values(Map<Long, Double> bySeed) {
    return bySeed.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
