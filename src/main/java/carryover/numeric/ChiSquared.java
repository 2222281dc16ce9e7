package carryover.numeric;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The χ² quantile at Φ(z): a χ² variate driven by a standard normal, increasing in z and smooth in
 * the degrees of freedom, so that settings that differ in dimension share their random numbers.
 *
 * <p>Wilson and Hilferty's cube gives the start. Newton steps on the logarithm of the smaller tail
 * do the rest: it is concave in x, so they converge from afar. Relative error below 1e-10.
 */
public final class ChiSquared {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int MOST_STEPS = 60;

  private ChiSquared() {}

  /**
   * @param degrees degrees of freedom, at least 1
   * @param z standard normal score of the wanted probability, −30…30
   * @return x ≥ 0 with P[χ² ≤ x] = Φ(z)
   */
  public static double quantile(double degrees, double z) {
    double shape = degrees / 2;
    // The smaller tail keeps its relative precision.
    boolean lower = z < 0;
    double tail = NORMAL.cumulativeProbability(lower ? z : -z);
    double logNorm = LogGamma.value(shape);
    double x = start(shape, z, lower, tail, logNorm);
    for (int step = 0; step < MOST_STEPS; step++) {
      double reached =
          lower ? RegularizedGamma.P.value(shape, x) : RegularizedGamma.Q.value(shape, x);
      double density = Math.exp((shape - 1) * Math.log(x) - x - logNorm);
      double change = Math.log(reached / tail) * reached / density;
      double next = Math.max(lower ? x - change : x + change, x / 10);
      if (Math.abs(next - x) <= 1e-13 * x) {
        return 2 * next;
      }
      x = next;
    }
    return 2 * x;
  }

  private static double start(double shape, double z, boolean lower, double tail, double logNorm) {
    double ninth = 1 / (9 * shape);
    double cube = 1 - ninth + z * Math.sqrt(ninth);
    if (cube > 0.1) {
      return shape * cube * cube * cube;
    }
    // Far in the lower tail P(shape, x) ≈ x^shape / Γ(shape + 1).
    double logTail = Math.log(lower ? tail : 1 - tail);
    return Math.exp((logTail + logNorm + Math.log(shape)) / shape);
  }
}
