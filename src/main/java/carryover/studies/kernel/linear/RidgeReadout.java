package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.numeric.Lanczos;
import carryover.studies.kernel.FeatureKernel;

/**
 * A readout with the objective |Xβ − y|²/P₂ + λ βᵀM⁻¹β: by its solution, or by gradient descent of
 * the step 1/λ_max of (K/P₂ + λ).
 */
final class RidgeReadout {
  /** Enough for 1 ‰ of λ_max where a spectrum has no gap, far more where there is a spike. */
  private static final int LANCZOS_STEPS = 24;

  private final SampledKernel kernel;
  private final double lambda;

  /**
   * @param relativeRidge λ in units of the greatest eigenvalue of M
   */
  RidgeReadout(SampledKernel kernel, double relativeRidge) {
    this.kernel = kernel;
    FeatureKernel features = kernel.problem().kernel();
    lambda = relativeRidge * features.greatest();
  }

  /** The end of endless training: a = (K + λP₂)⁻¹y. */
  ReadoutFit solution(KernelMatrix matrices, CancellationPoint cancellationPoint) {
    int order = kernel.order();
    double[] matrix = matrices.of(kernel.problem().kernel(), order);
    for (int i = 0; i < order; i++) {
      matrix[i * order + i] += lambda * order;
    }
    Cholesky.factor(matrix, order, new double[order], cancellationPoint);
    double[] a = kernel.labels().clone();
    Cholesky.solve(matrix, order, a);
    return ReadoutFit.of(kernel, a, new double[order], Double.NaN);
  }

  /** Hears of a readout on its way. */
  interface Visitor {
    /** At every step, before it is taken; at the last one nothing is taken any more. */
    void at(int step, ReadoutFit fit);
  }

  /** Takes steps from the readout 0. */
  void descend(int steps, Visitor visitor) {
    int order = kernel.order();
    double[] pulled = new double[order];
    double greatest =
        Lanczos.greatestEigenvalue(
            (x, product) -> {
              kernel.pull(x, pulled);
              kernel.push(pulled, product);
            },
            kernel.labels(),
            LANCZOS_STEPS);
    double rate = 1 / (greatest / order + lambda);
    double[] a = new double[order];
    double[] residual = new double[order];
    for (int step = 0; step <= steps; step++) {
      visitor.at(step, ReadoutFit.of(kernel, a, residual, step * rate));
      for (int i = 0; i < order; i++) {
        a[i] += rate * (residual[i] / order - lambda * a[i]);
      }
    }
  }
}
