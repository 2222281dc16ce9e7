package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * What pretraining finds: β̂_pre, as its part along β_s and its norm (docs/model-deep-linear.md
 * §5.2).
 *
 * @param alongSource p = β̂_pre·β_s
 * @param squaredNorm N² = ‖β̂_pre‖²
 * @param alongTarget β̂_pre·β_t
 */
public record SourceSolution(double alongSource, double squaredNorm, double alongTarget) {
  /** In the limit of many source samples and inputs; exact for a population source. */
  public static SourceSolution limit(LinearSetting s) {
    double share = s.sourceSamples() / (double) s.dimension();
    double noise = s.sourceNoise() * s.sourceNoise();
    double part = s.populationSource() ? 1 : Math.min(1, share);
    double learnedNoise = noise == 0 || s.populationSource() ? 0 : noise * learnedNoise(share);
    return new SourceSolution(part, part + learnedNoise, part * s.cosine());
  }

  /** cos²φ, φ the angle between β̂_pre and β_t; 0 where nothing was found. */
  public double squaredCosine() {
    return squaredNorm == 0 || Double.isInfinite(squaredNorm)
        ? 0
        : alongTarget * alongTarget / squaredNorm;
  }

  /** ρ²sin²φ: squared distance of the target from the line through β̂_pre. */
  public double missed(LinearSetting s) {
    return s.populationSource()
        ? s.targetEnergy() * s.sine() * s.sine()
        : s.targetEnergy() * Math.max(0, 1 - squaredCosine());
  }

  /** ‖β̂_pre − ρβ_t‖²: squared distance of the target from β̂_pre itself. */
  public double distance(LinearSetting s) {
    return Math.max(0, squaredNorm - 2 * s.targetNorm() * alongTarget + s.targetEnergy());
  }

  /** Noise in a minimum-norm fit to noise of variance 1: γ/(1−γ) or 1/(γ−1). */
  private static double learnedNoise(double share) {
    return share < 1 ? share / (1 - share) : 1 / (share - 1);
  }
}
