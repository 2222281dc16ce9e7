package carryover.studies.linear.training;

import carryover.studies.linear.draw.Vectors;

/**
 * Gradient descent on the readout w alone, above hidden layers of which one feature is kept: β̂ =
 * wfb with ‖b‖ = 1. The penalty is ½λw² beside the loss.
 */
public final class Readout {
  private final double[] direction;
  private final double feature;
  private final double curvature;
  private final double pull;
  private final double step;
  private double weight;

  /**
   * @param direction b
   * @param feature f, size of the feature
   * @param weight w to begin with
   * @param curvature bᵀHb
   * @param pull b·q
   * @param ridge λ
   * @param step η
   */
  public Readout(
      double[] direction,
      double feature,
      double weight,
      double curvature,
      double pull,
      double ridge,
      double step) {
    this.direction = direction;
    this.feature = feature;
    this.weight = weight;
    this.curvature = feature * feature * curvature + ridge;
    this.pull = feature * pull;
    this.step = step;
  }

  public void step() {
    weight -= step * (curvature * weight - pull);
  }

  /** As far as endless training. */
  public void finish() {
    weight = pull / curvature;
  }

  public boolean finite() {
    return Double.isFinite(weight);
  }

  public double weight() {
    return weight;
  }

  public double[] coefficients() {
    double[] coefficients = direction.clone();
    Vectors.scale(coefficients, feature * weight);
    return coefficients;
  }
}
