package carryover.transfer.engine;

import carryover.numeric.DenseMatrix;

/** Two products with the noise vectors themselves a step; the cheaper form for N ≥ 2D. */
final class CoordinateDynamics implements NoiseDynamics {
  private final Task task;
  private final DenseMatrix delta;
  private final DenseMatrix change;
  private final double[] changes;
  private final DenseMatrix weightChange;
  private final DenseMatrix extra;
  private final DenseMatrix extraChange;

  CoordinateDynamics(Task task, int filters) {
    this.task = task;
    delta = new DenseMatrix(task.samples(), filters);
    change = new DenseMatrix(task.samples(), filters);
    changes = new double[task.samples() * filters];
    weightChange = new DenseMatrix(task.complement().rows(), filters);
    extra = new DenseMatrix(1, task.samples());
    extra.put(task.extra());
    extraChange = new DenseMatrix(1, filters);
  }

  @Override
  public void advance(double[] deltas, double[] noise) {
    double scale = task.noise() * task.noise();
    delta.put(deltas);
    weightChange.setProduct(scale, task.complement(), false, delta, false, 0);
    extraChange.setProduct(scale, extra, false, delta, false, 0);
    change.setProduct(1, task.complement(), true, weightChange, false, 0);
    change.setProduct(1, extra, true, extraChange, false, 1);
    change.get(changes);
    for (int i = 0; i < noise.length; i++) {
      noise[i] += changes[i];
    }
  }

  @Override
  public void close() {
    delta.close();
    change.close();
    weightChange.close();
    extra.close();
    extraChange.close();
  }
}
