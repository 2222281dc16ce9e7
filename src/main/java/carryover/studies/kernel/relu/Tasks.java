package carryover.studies.kernel.relu;

import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Task;
import carryover.studies.meanfield.Points;

/**
 * Both tasks: Task 1 along e₁, Task 2 along ρe₁ + √(1−ρ²)e₂.
 *
 * @param overlap ρ
 */
record Tasks(Task source, Task target, double overlap) {
  static Tasks of(KernelSetting setting) {
    return new Tasks(setting.source(), setting.target(), setting.overlap());
  }

  /** Labels of Task 1. */
  double[] sourceLabels(Points points) {
    return labels(source, points, 1);
  }

  /** Labels of Task 2. */
  double[] targetLabels(Points points) {
    return labels(target, points, overlap);
  }

  /** Labels of a task along cos·e₁ + sin·e₂. */
  private static double[] labels(Task task, Points points, double cosine) {
    double sine = Math.sqrt(1 - cosine * cosine);
    double[] labels = new double[points.count()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = task.label(cosine * points.at(i, 0) + sine * points.at(i, 1));
    }
    return labels;
  }
}
