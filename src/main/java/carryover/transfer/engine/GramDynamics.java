package carryover.transfer.engine;

import carryover.numeric.Checkpoint;
import carryover.numeric.DenseMatrix;

/** One dense N×N by N×2m product a step. */
final class GramDynamics implements NoiseDynamics {
  private final DenseMatrix gram;
  private final double scale;
  private final DenseMatrix in;
  private final DenseMatrix out;
  private final Checkpoint checkpoint;

  GramDynamics(DenseMatrix gram, double scale, int filters, Checkpoint checkpoint) {
    this.gram = gram;
    this.scale = scale;
    in = new DenseMatrix(gram.rows(), filters);
    out = new DenseMatrix(gram.rows(), filters);
    this.checkpoint = checkpoint;
  }

  @Override
  public void advance(double[][] delta, double[][] noise, double[][] after) {
    in.putColumns(delta, checkpoint);
    out.setProduct(scale, gram, false, in, false, 0, checkpoint);
    NoiseDynamics.sum(noise, out, after, checkpoint);
  }

  @Override
  public void close() {
    in.close();
    out.close();
  }
}
