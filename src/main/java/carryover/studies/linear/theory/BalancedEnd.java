package carryover.studies.linear.theory;

/**
 * Where gradient flow ends from balanced, rank-one layers on fewer samples than inputs
 * (docs/model-deep-linear.md §5.4): β̂ = β_sc + κ(I−P)β̂_pre. Layers stay balanced, so x = s²
 * solves x^L − ax^(L−1) − b = 0. Exact draw by draw.
 *
 * @param kappa κ ≥ 0, by how much the unseen part of β̂_pre is rescaled; 1 for one layer
 * @param size s, the common size of the layers: s^L = ‖β̂‖
 */
public record BalancedEnd(double kappa, double size) {
  private static final int MOST_STEPS = 100;

  /**
   * @param depth L ≥ 1
   * @param squaredNorm N² = ‖β̂_pre‖² &gt; 0
   * @param unseen ‖(I−P)β̂_pre‖², 0…N²
   * @param fitted b = ‖β_sc‖²
   */
  public static BalancedEnd of(int depth, double squaredNorm, double unseen, double fitted) {
    double start = Math.pow(squaredNorm, 1.0 / depth);
    double a = unseen * start / squaredNorm;
    double x = root(depth, a, fitted);
    return new BalancedEnd(Math.pow(x / start, (depth - 1) / 2.0), Math.sqrt(x));
  }

  /**
   * Newton's method from a + b^(1/L), where x^(L−1)(x−a) − b is not negative, increasing and
   * convex: it descends to the root.
   */
  private static double root(int depth, double a, double b) {
    double x = a + Math.pow(b, 1.0 / depth);
    for (int step = 0; step < MOST_STEPS; step++) {
      double power = Math.pow(x, depth - 2);
      double slope = power * (depth * x - (depth - 1) * a);
      double next = x - (power * x * (x - a) - b) / slope;
      // Also ends at x = 0, where the quotient is not a number.
      if (!(next < x)) {
        return x;
      }
      x = next;
    }
    return x;
  }
}
