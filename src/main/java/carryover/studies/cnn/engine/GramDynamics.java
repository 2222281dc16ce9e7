package carryover.studies.cnn.engine;

import carryover.numeric.Checkpoint;
import carryover.numeric.DenseMatrix;

/** One dense N×N by N×2m product a step. */
record GramDynamics(Task task, DenseMatrix gram, Checkpoint checkpoint) implements NoiseDynamics {

  @Override
  public void advance(double[][] delta, double[][] noise, double[][] after) {
    double scale = task.noise() * task.noise();
    DenseMatrix in = task.firstBuffer();
    DenseMatrix out = task.secondBuffer();
    in.putColumns(delta, checkpoint);
    out.setProduct(scale, gram, false, in, false, 0, checkpoint);
    NoiseDynamics.sum(noise, out, after, checkpoint);
  }

  @Override
  public void close() {
    // The task owns the matrices.
  }
}
