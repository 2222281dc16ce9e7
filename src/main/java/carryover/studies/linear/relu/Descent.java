package carryover.studies.linear.relu;

import carryover.numeric.CancellationPoint;
import java.util.function.IntFunction;

/** A student that learns by Adam, step by step. */
final class Descent {
  private final Student student;
  private final IntFunction<Batch> batches;
  private final CancellationPoint cancellationPoint;
  private final Adam adam;
  private final double[] gradient;
  private double loss;
  private int taken;

  /**
   * @param student changed in place
   * @param batches what a step learns from, by its number from 0
   */
  Descent(
      Student student,
      IntFunction<Batch> batches,
      double stepSize,
      int steps,
      CancellationPoint cancellationPoint) {
    this.student = student;
    this.batches = batches;
    this.cancellationPoint = cancellationPoint;
    gradient = new double[student.weights().length];
    adam = new Adam(gradient.length, stepSize, steps);
  }

  void step() {
    loss = student.gradient(batches.apply(taken), gradient, cancellationPoint);
    adam.step(student.weights(), gradient);
    taken++;
  }

  int taken() {
    return taken;
  }

  /** Whether all numbers still are. */
  boolean finite() {
    double sum = loss;
    for (double weight : student.weights()) {
      sum += weight * weight;
    }
    return Double.isFinite(sum);
  }
}
