package carryover.studies.cnn.engine;

import carryover.numeric.Checkpoint;
import carryover.numeric.DenseMatrix;

/** Two products with the noise vectors themselves a step; the cheaper form for N ≥ 2D. */
final class CoordinateDynamics implements NoiseDynamics {
  private final Task task;
  private final DenseMatrix weightChange;
  private final DenseMatrix extra;
  private final DenseMatrix extraChange;
  private final Checkpoint checkpoint;

  CoordinateDynamics(Task task, int filters, Checkpoint checkpoint) {
    this.task = task;
    this.checkpoint = checkpoint;
    weightChange = new DenseMatrix(task.complement().rows(), filters);
    extra = new DenseMatrix(1, task.samples());
    extra.put(task.extra());
    extraChange = new DenseMatrix(1, filters);
  }

  @Override
  public void advance(double[][] deltas, double[][] noise, double[][] after) {
    double scale = task.noise() * task.noise();
    DenseMatrix delta = task.firstBuffer();
    DenseMatrix change = task.secondBuffer();
    delta.putColumns(deltas, checkpoint);
    weightChange.setProduct(scale, task.complement(), false, delta, false, 0, checkpoint);
    extraChange.setProduct(scale, extra, false, delta, false, 0, checkpoint);
    change.setProduct(1, task.complement(), true, weightChange, false, 0, checkpoint);
    change.setProduct(1, extra, true, extraChange, false, 1, checkpoint);
    NoiseDynamics.sum(noise, change, after, checkpoint);
  }

  @Override
  public void close() {
    weightChange.close();
    extra.close();
    extraChange.close();
  }
}
