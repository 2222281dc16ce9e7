package carryover.studies.linear.direct;

import carryover.studies.linear.draw.Vectors;

/**
 * All inputs there could be: the loss is ½‖β−β*‖².
 *
 * @param truth β*
 */
record Population(double[] truth) implements Problem {
  @Override
  public void gradient(double[] coefficients, double[] target) {
    for (int i = 0; i < truth.length; i++) {
      target[i] = coefficients[i] - truth[i];
    }
  }

  @Override
  public double loss(double[] coefficients) {
    return Vectors.squaredDistance(coefficients, 1, truth) / 2;
  }

  @Override
  public double squaredUnseen(double[] coefficients) {
    return 0;
  }

  @Override
  public long work() {
    return truth.length;
  }
}
