package carryover.studies.kernel.relu;

import java.util.Arrays;

/**
 * Keeps steps stable: η_t = min(η, ½/λ), λ the greatest eigenvalue of the tangent kernel over P, by
 * power iteration: 6 products at the start, then 2 from the last vector at steps 1 to 4, every 5
 * steps, every 25 from step 200 on, and at once when the loss has risen
 * (docs/model-adaptive-kernel.md §2.2).
 */
final class StepLimiter {
  private static final int FIRST_PRODUCTS = 6;
  private static final int PRODUCTS = 2;
  private static final int FIRST_STEPS = 5;
  private static final int EARLY = 200;

  private final double wanted;
  private double[] vector;
  private double rate;
  private double lossBefore = Double.POSITIVE_INFINITY;

  StepLimiter(double wanted, int points) {
    this.wanted = wanted;
    vector = new double[points];
    Arrays.fill(vector, 1 / Math.sqrt(points));
  }

  /**
   * η_t; after the residuals of the step are known.
   *
   * @param loss mean Δ² at the step
   */
  double rate(int step, double loss, Descent descent) {
    if (step == 0) {
      look(descent, FIRST_PRODUCTS);
    } else if (isDue(step) || loss > lossBefore) {
      look(descent, PRODUCTS);
    }
    lossBefore = loss;
    return rate;
  }

  /** The kernel of a rich network can grow fourfold in each of its first steps. */
  private static boolean isDue(int step) {
    return step < FIRST_STEPS || step % (step < EARLY ? 5 : 25) == 0;
  }

  private void look(Descent descent, int products) {
    double greatest = 0;
    for (int i = 0; i < products; i++) {
      double[] next = descent.tangent(vector);
      double square = 0;
      for (double value : next) {
        square += value * value;
      }
      greatest = Math.sqrt(square);
      for (int mu = 0; mu < next.length; mu++) {
        next[mu] /= greatest;
      }
      vector = next;
    }
    rate = greatest > 0 ? Math.min(wanted, 0.5 / greatest) : wanted;
  }
}
