package carryover.studies.linear.relu;

import carryover.studies.linear.Coefficients;
import carryover.study.ArmTrace;
import carryover.study.Sample;

/**
 * An arm that was trained step by step.
 *
 * @param student its end
 * @param best what it was like where its risk was least
 */
record TrainedArm(ArmTrace trace, Student student, Best best) {

  /**
   * The least risk at some steps.
   *
   * @param singularValues of W there, three or more
   */
  record Best(Coefficients coefficients, double[] singularValues) {
    Sample at(int step) {
      return coefficients.sample(step, singularValues[0], singularValues[1], singularValues[2]);
    }
  }

  long bytes() {
    return student.bytes() + trace.samples().stream().mapToLong(Sample::bytes).sum();
  }
}
