package carryover.studies.linear.spectral;

/**
 * Gradient descent on balanced layers of rank one, W₁ = u v₁ᵀ, W_l = s v_{l−1}v_lᵀ, W_L = s v_{L−1}
 * with ‖u‖ = s: β̂ = s^{L−1}u, u ← u − ηs^{L−1}r, s ← s − ηs^{L−2}u·r, r = Hβ̂−q
 * (docs/model-deep-linear.md §8.3). For such a start it is what descent on the matrices does, step
 * by step.
 */
final class RankOneDescent {
  private final Regression regression;
  private final double[] eigenvalues;
  private final double[] pull;
  private final int depth;
  private final double step;
  private final double[] first;
  private double size;

  /**
   * @param first u; overwritten
   * @param size s; 1 for one layer, which has no others
   */
  RankOneDescent(Regression regression, int depth, double step, double[] first, double size) {
    this.regression = regression;
    this.depth = depth;
    this.step = step;
    this.first = first;
    this.size = depth == 1 ? 1 : size;
    eigenvalues = regression.eigenvalues();
    pull = regression.pull();
  }

  /** From a small start along q, the first direction any start grows in. */
  static RankOneDescent fromScratch(
      Regression regression, int length, int depth, double step, double start) {
    double[] first = new double[length];
    double[] pull = regression.pull();
    double sum = 0;
    for (double value : pull) {
      sum += value * value;
    }
    for (int i = 0; i < pull.length && sum > 0; i++) {
      first[i] = start * pull[i] / Math.sqrt(sum);
    }
    return new RankOneDescent(regression, depth, step, first, start);
  }

  /** From coefficients that layers hold in balance. */
  static RankOneDescent from(
      Regression regression, int depth, double step, double[] coefficients, double norm) {
    double size = Math.pow(norm, 1.0 / depth);
    double[] first = coefficients.clone();
    for (int i = 0; i < first.length; i++) {
      first[i] *= size / norm;
    }
    return new RankOneDescent(regression, depth, step, first, size);
  }

  void step() {
    double lower = depth == 1 ? 0 : power(depth - 2);
    double product = depth == 1 ? 1 : lower * size;
    double along = 0;
    for (int i = 0; i < pull.length; i++) {
      double gradient = eigenvalues[i] * product * first[i] - pull[i];
      along += first[i] * gradient;
      first[i] -= step * product * gradient;
    }
    size -= step * lower * along;
  }

  boolean finite() {
    return Double.isFinite(size) && Double.isFinite(first[pull.length - 1]);
  }

  /** β̂ = s^{L−1}u. */
  double[] coefficients() {
    double product = depth == 1 ? 1 : power(depth - 1);
    double[] coefficients = first.clone();
    for (int i = 0; i < coefficients.length; i++) {
      coefficients[i] *= product;
    }
    return coefficients;
  }

  /** ‖u‖, the one singular value of W₁. */
  double singularValue() {
    double sum = 0;
    for (double value : first) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  Regression regression() {
    return regression;
  }

  private double power(int exponent) {
    double product = 1;
    for (int i = 0; i < exponent; i++) {
      product *= size;
    }
    return product;
  }
}
