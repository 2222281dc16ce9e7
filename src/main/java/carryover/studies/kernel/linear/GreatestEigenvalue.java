package carryover.studies.kernel.linear;

import carryover.studies.kernel.FeatureKernel;

/**
 * The greatest eigenvalue of the kernel matrix XMXᵀ, M = I + C, which is that of K = Λ + √Λ TCTᵀ√Λ.
 * By bisection: with C = Σ σuuᵀ and W = √ΛT[u …], Sylvester's law of inertia gives the number of
 * eigenvalues above x as that of Λ, plus the positive ones of −1/σ − Wᵀ(Λ − x)⁻¹W, minus those of
 * −1/σ; at most 2 × 2.
 */
final class GreatestEigenvalue {
  /** Weaker directions of C are lost in rounding. */
  private static final double NOTHING = 1e-14;

  private static final double PRECISION = 1e-13;

  private final SampledInputs inputs;
  private final double[] strengths;
  private final double[][] directions;

  GreatestEigenvalue(SampledInputs inputs, FeatureKernel kernel) {
    this.inputs = inputs;
    double greater = kernel.strength();
    double lesser = kernel.c2() + kernel.c3() - greater;
    double angle = Math.atan2(2 * kernel.c1(), kernel.c2() - kernel.c3()) / 2;
    double[] along = {Math.cos(angle), Math.sin(angle), 0};
    double[] across = {-Math.sin(angle), Math.cos(angle), 0};
    boolean one = Math.abs(greater) > NOTHING;
    boolean other = Math.abs(lesser) > NOTHING * Math.max(1, Math.abs(greater));
    strengths =
        one && other
            ? new double[] {greater, lesser}
            : one ? new double[] {greater} : other ? new double[] {lesser} : new double[0];
    directions =
        one && other
            ? new double[][] {along, across}
            : one ? new double[][] {along} : new double[][] {across};
  }

  double value() {
    double greatest = inputs.eigenvalues()[0];
    if (strengths.length == 0) {
      return greatest;
    }
    double low = 0;
    // A little more than the bound, so that no middle is an eigenvalue of Λ but by chance.
    double high = greatest * (1 + Math.max(0, strengths[0])) * (1 + 1e-9);
    while (high - low > PRECISION * high) {
      double middle = (low + high) / 2;
      if (above(middle) == 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** How many eigenvalues lie above x. */
  private int above(double x) {
    double[] values = inputs.eigenvalues();
    double[][] seen = inputs.space().coordinates();
    int count = 0;
    double ss = 0;
    double sa = 0;
    double aa = 0;
    double[] u = directions[0];
    double[] v = directions[directions.length - 1];
    for (int i = 0; i < values.length; i++) {
      count += values[i] > x ? 1 : 0;
      double weight = values[i] / (values[i] - x);
      double along = seen[i][0] * u[0] + seen[i][1] * u[1];
      double across = seen[i][0] * v[0] + seen[i][1] * v[1];
      ss += weight * along * along;
      sa += weight * along * across;
      aa += weight * across * across;
    }
    if (strengths.length == 1) {
      return count + positive(-1 / strengths[0] - ss) - positive(-1 / strengths[0]);
    }
    double first = -1 / strengths[0];
    double second = -1 / strengths[1];
    return count + positive(first - ss, -sa, second - aa) - positive(first) - positive(second);
  }

  private static int positive(double x) {
    return x > 0 ? 1 : 0;
  }

  /** Positive eigenvalues of [[a, b], [b, c]]. */
  private static int positive(double a, double b, double c) {
    double determinant = a * c - b * b;
    return determinant < 0 ? 1 : 2 * positive(a);
  }
}
