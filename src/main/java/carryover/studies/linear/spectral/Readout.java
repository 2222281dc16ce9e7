package carryover.studies.linear.spectral;

import carryover.studies.linear.draw.Vectors;

/**
 * Gradient descent on the readout alone, above hidden layers that hold one direction b with size
 * s^{L−1}: β̂ = s^{L−1}wb, from w = s. The penalty is ½λw² beside the loss.
 */
final class Readout {
  private final double[] direction;
  private final double feature;
  private final double curvature;
  private final double pull;
  private final double step;
  private double weight;

  /**
   * @param pretrained β̂_pre
   * @param norm ‖β̂_pre‖
   */
  Readout(
      Regression regression,
      double[] pretrained,
      double norm,
      int depth,
      double ridge,
      double step) {
    direction = pretrained.clone();
    Vectors.scale(direction, 1 / norm);
    weight = Math.pow(norm, 1.0 / depth);
    feature = norm / weight;
    this.step = step;
    double square = 0;
    double along = 0;
    for (int i = 0; i < regression.rank(); i++) {
      double seen = regression.roots()[i] * direction[i];
      square += seen * seen;
      along += seen * regression.labels()[i];
    }
    curvature = feature * feature * square + ridge;
    pull = feature * along;
  }

  void step() {
    weight -= step * (curvature * weight - pull);
  }

  /** As far as endless training. */
  void finish() {
    weight = pull / curvature;
  }

  boolean finite() {
    return Double.isFinite(weight);
  }

  double weight() {
    return weight;
  }

  double[] coefficients() {
    double[] coefficients = direction.clone();
    Vectors.scale(coefficients, feature * weight);
    return coefficients;
  }
}
