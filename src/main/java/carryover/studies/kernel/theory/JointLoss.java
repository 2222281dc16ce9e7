package carryover.studies.kernel.theory;

import carryover.studies.kernel.JointEnd;

/**
 * Test loss of the linear network whose layers are all trained on Task 2 from the end of Task 1, at
 * D → ∞ in units of E y₂² = 1 (docs/model-adaptive-kernel.md §6.4). From scratch it is 1 − ν₂.
 *
 * @param startNorm ρ₁ = γ₁√ν₁ of what Task 1 has left
 * @param gamma2 γ₂
 * @param alphaV overlap of the target with it
 * @param nu2 target samples per dimension, between 0 and 1
 */
public record JointLoss(double startNorm, double gamma2, double alphaV, double nu2) {
  public static JointLoss of(double gamma1, double nu1, double gamma2, double alphaV, double nu2) {
    return new JointLoss(gamma1 * Math.sqrt(nu1), gamma2, alphaV, nu2);
  }

  /** The function starts at 0: b* = b₁ + γ₂β_t. */
  public double centred() {
    double fitted = square(startNorm) + 2 * startNorm * gamma2 * alphaV + square(gamma2);
    return loss((scale(fitted) - 1) * startNorm / gamma2);
  }

  /** The function starts at γ₁/γ₂ times that of Task 1: b* = γ₂β_t. */
  public double plain() {
    return loss(scale(square(gamma2)) * startNorm / gamma2);
  }

  private double scale(double fitted) {
    double start = square(startNorm);
    return JointEnd.scale(start, (1 - nu2) * start, nu2 * fitted);
  }

  /** What no sample sees keeps s times the source's direction in place of the target's. */
  private double loss(double s) {
    return (1 - nu2) * (1 - 2 * s * alphaV + s * s);
  }

  private static double square(double x) {
    return x * x;
  }
}
