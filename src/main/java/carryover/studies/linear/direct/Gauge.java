package carryover.studies.linear.direct;

import carryover.studies.linear.Coefficients;
import carryover.studies.linear.draw.Vectors;
import carryover.study.Sample;

/**
 * Measures coefficients in R^d.
 *
 * @param truth what the task asks for
 * @param source β_s
 * @param target β_t
 */
record Gauge(Problem problem, double[] truth, double[] source, double[] target) {
  Coefficients coefficients(double[] found) {
    return new Coefficients(
        Vectors.squaredDistance(found, 1, truth),
        problem.loss(found),
        Vectors.dot(found, found),
        Vectors.dot(found, source),
        Vectors.dot(found, target),
        problem.squaredUnseen(found));
  }

  Sample of(Network network, int step) {
    double[] singular = network.singularValues();
    return coefficients(network.coefficients()).sample(step, singular[0], singular[1], singular[2]);
  }
}
