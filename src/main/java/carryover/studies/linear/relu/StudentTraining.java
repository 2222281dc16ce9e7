package carryover.studies.linear.relu;

import java.util.function.IntFunction;

/** A student that learns by Adam, step by step. */
final class StudentTraining {
  private final Student student;
  private final IntFunction<Batch> batches;
  private final Adam adam;
  private final double[] gradient;
  private double loss;
  private int taken;

  /**
   * @param student changed in place
   * @param batches what a step learns from, by its number from 0
   */
  StudentTraining(Student student, IntFunction<Batch> batches, double stepSize, int steps) {
    this.student = student;
    this.batches = batches;
    gradient = new double[student.weights().length];
    adam = new Adam(gradient.length, stepSize, steps);
  }

  void step() {
    loss = student.gradient(batches.apply(taken), gradient);
    adam.step(student.weights(), gradient);
    taken++;
  }

  /** Whether all numbers still are. */
  boolean finite() {
    return Double.isFinite(loss);
  }
}
