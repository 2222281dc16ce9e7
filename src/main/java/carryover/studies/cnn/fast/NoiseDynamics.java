package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;

/** How a step of descent moves the pre-activations of the training noise. */
interface NoiseDynamics extends AutoCloseable {
  /**
   * after ← noise + G·delta, G the Gram matrix of the noise vectors.
   *
   * @param delta 2m×N, an array for each filter: the step's coefficients of the noise vectors
   * @param noise 2m×N: ⟨w, ξ⟩ before the step
   * @param after 2m×N: ⟨w, ξ⟩ after it; partly written when cancelled
   */
  void advance(double[][] delta, double[][] noise, double[][] after);

  @Override
  void close();

  /** sum ← values + the columns of {@code change}. */
  static void sum(
      double[][] values, DenseMatrix change, double[][] sum, CancellationPoint cancellationPoint) {
    for (int f = 0; f < values.length; f++) {
      cancellationPoint.before(2L * change.rows());
      change.getColumn(f, sum[f]);
      Descent.add(values[f], sum[f]);
    }
  }
}
