package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;

/**
 * The training sample of one task in R^d.
 *
 * @param signal μ as a column, d×1
 * @param labels y, ±1
 * @param noise ξ_1 … ξ_N as columns, d×N
 */
record DirectTask(NdArrayMatrix signal, double[] labels, NdArrayMatrix noise)
    implements AutoCloseable {

  int samples() {
    return labels.length;
  }

  /** ‖ξ_i‖² for every sample. */
  double[] noiseSquares() {
    double[] column = new double[noise.rows()];
    double[] squares = new double[samples()];
    for (int i = 0; i < squares.length; i++) {
      noise.getColumn(i, column);
      for (double x : column) {
        squares[i] += x * x;
      }
    }
    return squares;
  }

  @Override
  public void close() {
    signal.close();
    noise.close();
  }
}
