package carryover.transfer.engine;

import carryover.numeric.DenseMatrix;

/** One dense N×N by N×2m product a step. */
final class GramDynamics implements NoiseDynamics {
  private final DenseMatrix gram;
  private final double scale;
  private final DenseMatrix in;
  private final DenseMatrix out;
  private final double[] change;

  GramDynamics(DenseMatrix gram, double scale, int filters) {
    this.gram = gram;
    this.scale = scale;
    in = new DenseMatrix(gram.rows(), filters);
    out = new DenseMatrix(gram.rows(), filters);
    change = new double[gram.rows() * filters];
  }

  @Override
  public void advance(double[] delta, double[] noise) {
    in.put(delta);
    out.setProduct(scale, gram, false, in, false, 0);
    out.get(change);
    for (int i = 0; i < noise.length; i++) {
      noise[i] += change[i];
    }
  }

  @Override
  public void close() {
    in.close();
    out.close();
  }
}
