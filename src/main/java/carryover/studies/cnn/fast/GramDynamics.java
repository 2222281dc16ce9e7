package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;

/** One dense N×N by N×2m product a step. */
record GramDynamics(LearningTask task, DenseMatrix gram, CancellationPoint cancellationPoint)
    implements NoiseDynamics {

  @Override
  public void advance(double[][] delta, double[][] noise, double[][] after) {
    double scale = task.noise() * task.noise();
    DenseMatrix in = task.firstBuffer();
    DenseMatrix out = task.secondBuffer();
    in.putColumns(delta, cancellationPoint);
    out.setProduct(scale, gram, false, in, false, 0, cancellationPoint);
    NoiseDynamics.sum(noise, out, after, cancellationPoint);
  }

  @Override
  public void close() {
    // The task owns the matrices.
  }
}
