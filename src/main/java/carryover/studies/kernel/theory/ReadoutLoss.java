package carryover.studies.kernel.theory;

import carryover.studies.kernel.FeatureKernel;

/**
 * Test loss of a readout on features at rest, in units of E y₂² = 1, at D → ∞ with P₂/D = ν₂
 * (docs/model-adaptive-kernel.md §6.1–6.3). The target has overlap αₛ with the source's direction
 * and α_g with its noise direction.
 */
public final class ReadoutLoss {
  private ReadoutLoss() {}

  /** The readout on the features of the start, and all layers from scratch for every γ₂: 1 − ν₂. */
  public static double baseline(double nu2) {
    return 1 - nu2;
  }

  /**
   * Without ridge, trained to the end, for any kernel I + C: (1−ν₂)[1 − |α|² + αᵀ(I + ν₂C)⁻²α].
   *
   * @param nu2 between 0 and 1, both excluded
   */
  public static double ridgeless(FeatureKernel kernel, double alphaS, double alphaG, double nu2) {
    return ridge(kernel, alphaS, alphaG, nu2, 0);
  }

  /**
   * With the objective |Xβ − y|²/P₂ + λ βᵀ(I + C)⁻¹β: κ²/(1−G)·[(1−|α|²)/(1+κ)² + αᵀ((1+κ)I +
   * C)⁻²α], where κ(1 − 1/(ν₂(1+κ))) = λ and G = 1/(ν₂(1+κ)²).
   *
   * @param nu2 above 0; below 1 where λ = 0
   * @param lambda at least 0
   */
  public static double ridge(
      FeatureKernel kernel, double alphaS, double alphaG, double nu2, double lambda) {
    double kappa = effectiveRidge(nu2, lambda);
    double bulk = 1 + kappa;
    // ((1+κ)I + C)⁻¹α by Cramer's rule.
    double ss = bulk + kernel.c2();
    double gg = bulk + kernel.c3();
    double determinant = ss * gg - kernel.c1() * kernel.c1();
    double s = (gg * alphaS - kernel.c1() * alphaG) / determinant;
    double g = (ss * alphaG - kernel.c1() * alphaS) / determinant;
    double rest = Math.max(0, 1 - alphaS * alphaS - alphaG * alphaG);
    double variance = 1 - 1 / (nu2 * bulk * bulk);
    return kappa * kappa / variance * (rest / (bulk * bulk) + s * s + g * g);
  }

  /** κ, the positive root of ν₂κ² + (ν₂ − 1 − λν₂)κ − λν₂ = 0; (1−ν₂)/ν₂ without ridge. */
  static double effectiveRidge(double nu2, double lambda) {
    double half = (1 - nu2 + lambda * nu2) / 2;
    return (half + Math.sqrt(half * half + lambda * nu2 * nu2)) / nu2;
  }

  /** Result 2, P₁ → ∞: (1−ν₂)[1 − αₛ² + αₛ²/(1 + χν₂)²] with χ = √(1 + γ₁²) − 1. */
  public static double result2(double gamma1, double alphaS, double nu2) {
    double chi = Math.sqrt(1 + gamma1 * gamma1) - 1;
    return spiked(chi, alphaS, nu2);
  }

  /** Result 3 with the exact kernel: Result 2 with α_v for αₛ and χ̃ for χ. */
  public static double result3(double gamma1, double nu1, double alphaV, double nu2) {
    return spiked(FeatureKernel.exact(gamma1, nu1).strength(), alphaV, nu2);
  }

  /**
   * All layers from the end of Task 1 with γ₂ → 0: as if the spike were (q−1)/(q+1), below 1, in
   * place of χ̃ = q − 1.
   */
  public static double lazy(double gamma1, double nu1, double alphaV, double nu2) {
    double chi = FeatureKernel.exact(gamma1, nu1).strength();
    return spiked(chi / (chi + 2), alphaV, nu2);
  }

  /** What a ridgeless readout tends to as γ₁ → ∞: (1−ν₂)(1 − α_v²). */
  public static double richLimit(double alphaV, double nu2) {
    return (1 - nu2) * (1 - alphaV * alphaV);
  }

  /** Result 4, γ₁ → ∞ before the ridge vanishes, so that one feature is left: 1 − α_v². */
  public static double result4(double alphaV) {
    return 1 - alphaV * alphaV;
  }

  /**
   * The same with P₂ samples, exactly: (1 − α_v²)(1 + 1/(P₂ − 2)).
   *
   * @param samples P₂, at least 3: below that the mean does not exist
   */
  public static double result4(double alphaV, int samples) {
    return result4(alphaV) * (1 + 1.0 / (samples - 2));
  }

  /** α_v = √ν₁ αₛ + √(1−ν₁) α_g, the overlap of the target with what the source has learned. */
  public static double alphaV(double nu1, double alphaS, double alphaG) {
    return Math.sqrt(nu1) * alphaS + Math.sqrt(1 - nu1) * alphaG;
  }

  private static double spiked(double strength, double alpha, double nu2) {
    double shrink = 1 + strength * nu2;
    return (1 - nu2) * (1 - alpha * alpha + alpha * alpha / (shrink * shrink));
  }
}
