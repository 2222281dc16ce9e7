package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * How far apart the joint laws of (x, y) of the two tasks are, with label noise σ in both; free of
 * d and n (docs/model-deep-linear.md §6).
 *
 * @param kullbackLeibler ‖β_s−ρβ_t‖²/(2σ²); infinite without label noise unless the tasks are one
 * @param wasserstein W₂ between the two Gaussian laws, exact
 * @param wassersteinOneBound √(2/π)‖β_s−ρβ_t‖, which W₁ cannot exceed
 */
public record Distances(double kullbackLeibler, double wasserstein, double wassersteinOneBound) {
  private static final int STEPS = 100;

  public static Distances of(LinearSetting s) {
    double half = Math.sin(s.angle() / 2);
    double size = s.targetNorm() - 1;
    double squared = size * size + 4 * s.targetNorm() * half * half;
    return new Distances(
        squared == 0 ? 0 : squared / (2 * s.noiseVariance()),
        squared == 0 ? 0 : wasserstein(s),
        Math.sqrt(2 / Math.PI * squared));
  }

  /**
   * W₂² = tr Σ₁ + tr Σ₂ − 2t on (x in the plane of the tasks, y), t the sum of the singular values
   * of K = L₁ᵀL₂ with Σ = LLᵀ, L = [[I, 0], [βᵀ, σ]]. Its elementary symmetric functions e₁, e₂ of
   * their squares and their product σ² give t = √(e₁ + 2√(e₂ + 2σ²t)), a contraction.
   */
  private static double wasserstein(LinearSetting s) {
    double energy = s.targetEnergy();
    double noise = s.noiseVariance();
    double product = s.targetNorm() * s.cosine();
    double first = 2 + 2 * product + (1 + noise) * (energy + noise);
    double second = 2 * noise * noise + noise * (1 + energy) + (1 + product) * (1 + product);
    double sum = Math.sqrt(first + 2 * Math.sqrt(second));
    for (int step = 0; step < STEPS; step++) {
      sum = Math.sqrt(first + 2 * Math.sqrt(second + 2 * noise * sum));
    }
    return Math.sqrt(Math.max(0, 5 + energy + 2 * noise - 2 * sum));
  }
}
