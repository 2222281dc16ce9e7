package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;

/** Two products with the noise vectors themselves a step; the cheaper form for N ≥ 2D. */
final class CoordinateDynamics implements NoiseDynamics {
  private final LearningTask task;
  private final DenseMatrix weightChange;
  private final DenseMatrix known;
  private final DenseMatrix knownChange;
  private final CancellationPoint cancellationPoint;

  CoordinateDynamics(LearningTask task, int filters, CancellationPoint cancellationPoint) {
    this.task = task;
    this.cancellationPoint = cancellationPoint;
    weightChange = new DenseMatrix(task.complement().rows(), filters);
    known = task.known();
    knownChange = new DenseMatrix(known.rows(), filters);
  }

  @Override
  public void advance(double[][] deltas, double[][] noise, double[][] after) {
    double scale = task.noise() * task.noise();
    DenseMatrix delta = task.firstBuffer();
    DenseMatrix change = task.secondBuffer();
    delta.putColumns(deltas, cancellationPoint);
    weightChange.setProduct(scale, task.complement(), false, delta, false, 0, cancellationPoint);
    knownChange.setProduct(scale, known, false, delta, false, 0, cancellationPoint);
    change.setProduct(1, task.complement(), true, weightChange, false, 0, cancellationPoint);
    change.setProduct(1, known, true, knownChange, false, 1, cancellationPoint);
    NoiseDynamics.sum(noise, change, after, cancellationPoint);
  }

  @Override
  public void close() {
    weightChange.close();
    known.close();
    knownChange.close();
  }
}
