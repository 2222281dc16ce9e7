package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;

/** Two products with the noise vectors themselves a step; the cheaper form for N ≥ 2D. */
final class CoordinateDynamics implements NoiseDynamics {
  private final LearningTask task;
  private final DenseMatrix weightChange;
  private final DenseMatrix extra;
  private final DenseMatrix extraChange;
  private final CancellationPoint cancellationPoint;

  CoordinateDynamics(LearningTask task, int filters, CancellationPoint cancellationPoint) {
    this.task = task;
    this.cancellationPoint = cancellationPoint;
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
    delta.putColumns(deltas, cancellationPoint);
    weightChange.setProduct(scale, task.complement(), false, delta, false, 0, cancellationPoint);
    extraChange.setProduct(scale, extra, false, delta, false, 0, cancellationPoint);
    change.setProduct(1, task.complement(), true, weightChange, false, 0, cancellationPoint);
    change.setProduct(1, extra, true, extraChange, false, 1, cancellationPoint);
    NoiseDynamics.sum(noise, change, after, cancellationPoint);
  }

  @Override
  public void close() {
    weightChange.close();
    extra.close();
    extraChange.close();
  }
}
