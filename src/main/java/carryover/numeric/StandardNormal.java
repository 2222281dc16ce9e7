package carryover.numeric;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class StandardNormal {
  private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

  private StandardNormal() {}

  /** Φ(x) = P[Z ≤ x], in 0…1; the limits 0 and 1 at ∓∞, NaN for NaN. */
  public static double cumulative(double x) {
    return DISTRIBUTION.cumulativeProbability(x);
  }
}
