package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/** Training from scratch: minimum-norm least squares (docs/model-deep-linear.md §5.1). */
public final class Scratch {
  private Scratch() {}

  /**
   * Mean risk, exact at every size: ρ²(1−n/d)+σ²n/(d−n−1) for n &lt; d−1, σ²d/(n−d−1) for n &gt;
   * d+1. With label noise it is infinite where n and d differ by at most 1.
   */
  public static double meanRisk(LinearSetting s) {
    double n = s.targetSamples();
    double d = s.dimension();
    double bias = s.targetEnergy() * Math.max(0, 1 - n / d);
    if (s.targetNoise() == 0) {
      return bias;
    }
    if (!hasMean(s)) {
      return Double.POSITIVE_INFINITY;
    }
    return bias + s.noiseVariance() * (n < d ? n / (d - n - 1) : d / (n - d - 1));
  }

  /** Whether the risk with label noise has a finite mean. */
  public static boolean hasMean(LinearSetting s) {
    return Math.abs(s.targetSamples() - s.dimension()) > 1;
  }

  /** Risk for n and d large, equation (8) of the paper. */
  public static double limitRisk(LinearSetting s) {
    return RidgeLimit.of(s.gamma(), 0).risk(s.noiseVariance(), s.targetEnergy());
  }

  /** Risk of ridge regression with the best penalty, n and d large. */
  public static double tunedRisk(LinearSetting s) {
    return RidgeLimit.tunedRisk(s.gamma(), s.noiseVariance(), s.targetEnergy());
  }
}
