package carryover.numeric;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
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
   * A χ² variate by the method of Marsaglia and Tsang (2000): a cube of a normal that is accepted
   * in more than 95 of 100 cases, and the surer the more degrees there are. So variates of other
   * degrees from the same place of a stream nearly always share their normal.
   *
   * @param degrees degrees of freedom; 0 (always 0), 1, 2 or any number above
   */
  public static double sample(UniformRandomProvider random, double degrees) {
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    if (degrees < 2) {
      double z = degrees == 0 ? 0 : normal.sample();
      return z * z;
    }
    double d = degrees / 2 - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double z = normal.sample();
      double root = 1 + c * z;
      double cube = root * root * root;
      double square = z * z;
      double u = random.nextDouble();
      if (root > 0
          && (u < 1 - 0.0331 * square * square
              || Math.log(u) < square / 2 + d * (1 - cube + Math.log(cube)))) {
        return 2 * d * cube;
      }
    }
  }

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
