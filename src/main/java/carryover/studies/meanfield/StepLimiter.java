package carryover.studies.meanfield;

import java.util.Arrays;

/**
 * Keeps steps stable: η_t = min(η, ½/λ), λ the greatest eigenvalue of the tangent kernel over P, by
 * power iteration: 6 products at the start, then 2 from the last vector every 5 steps, every 25
 * from step 200 on, and at once when the loss has risen. Before step 5 it looks at each step too,
 * and lowers the rate where ηλ &gt; 4 (docs/model-adaptive-kernel.md §2.2).
 */
public final class StepLimiter {
  private static final int FIRST_PRODUCTS = 6;
  private static final int PRODUCTS = 2;
  private static final int FIRST_STEPS = 5;

  /** Two homogeneous layers recover from 2 &lt; ηλ &lt; 4 (arXiv 2003.02218, §2); not from more. */
  private static final double LOST = 4;

  private static final int EARLY = 200;

  private final double wanted;
  private double[] vector;
  private double rate;
  private double lossBefore = Double.POSITIVE_INFINITY;

  public StepLimiter(double wanted, int points) {
    this.wanted = wanted;
    vector = new double[points];
    Arrays.fill(vector, 1 / Math.sqrt(points));
  }

  /**
   * η_t; after the residuals of the step are known.
   *
   * @param loss mean Δ² at the step
   */
  public double rate(int step, double loss, Descent descent) {
    if (step == 0) {
      limit(greatest(descent, FIRST_PRODUCTS));
    } else if (isDue(step) || loss > lossBefore) {
      limit(greatest(descent, PRODUCTS));
    } else if (step < FIRST_STEPS) {
      double greatest = greatest(descent, PRODUCTS);
      if (rate * greatest > LOST) {
        limit(greatest);
      }
    }
    lossBefore = loss;
    return rate;
  }

  private static boolean isDue(int step) {
    return step % (step < EARLY ? 5 : 25) == 0;
  }

  private void limit(double greatest) {
    rate = greatest > 0 ? Math.min(wanted, 0.5 / greatest) : wanted;
  }

  private double greatest(Descent descent, int products) {
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
    return greatest;
  }
}
