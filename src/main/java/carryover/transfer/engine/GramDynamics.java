package carryover.transfer.engine;

import carryover.numeric.DenseMatrix;

/** One N×N by N×2m product a step; the cheaper form while N &lt; 2D. */
final class GramDynamics implements NoiseDynamics {
  private final DenseMatrix gram;
  private final double scale;
  private final DenseMatrix in;
  private final DenseMatrix out;

  GramDynamics(DenseMatrix gram, double scale, int filters) {
    this.gram = gram;
    this.scale = scale;
    in = new DenseMatrix(gram.rows(), filters);
    out = new DenseMatrix(gram.rows(), filters);
  }

  @Override
  public void apply(double[] delta, double[] change) {
    in.put(delta);
    out.setProduct(scale, gram, false, in, false, 0);
    out.get(change);
  }

  @Override
  public void close() {
    in.close();
    out.close();
  }
}
