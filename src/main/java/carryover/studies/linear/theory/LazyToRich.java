package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * A readout with a ridge penalty on features α²(I + χbbᵀ), b the direction pretraining found, n and
 * d large with an error of order 1/n (docs/model-deep-linear.md §5.6). Small α keeps nothing but
 * the direction (rich), large α keeps the random start (lazy).
 *
 * @param ridge plain ridge with the penalty λ' = λγ/α²
 * @param amplification τ = χg/(1+χg), how far the direction is ahead of the others, 0…1
 */
public record LazyToRich(RidgeLimit ridge, double amplification) {
  /** For a setting with its λ and α_p &gt; 0. */
  public static LazyToRich of(LinearSetting s) {
    double alpha = s.pretrainScale();
    double strength = strength(alpha, Math.sqrt(SourceSolution.limit(s).squaredNorm()));
    return of(s.gamma(), s.readoutRidge() / (alpha * alpha), strength);
  }

  /**
   * @param gamma n/d
   * @param ridge λ/α²
   * @param strength χ, from 0 to infinity
   */
  public static LazyToRich of(double gamma, double ridge, double strength) {
    RidgeLimit limit = RidgeLimit.of(gamma, ridge * gamma);
    double pull = strength * limit.learned();
    return new LazyToRich(limit, Double.isInfinite(strength) ? 1 : pull / (1 + pull));
  }

  /**
   * χ after pretraining two layers on a population from W₁ = αO, w₂ = 0, O orthogonal: W₁W₁ᵀ =
   * α²(I+χbbᵀ).
   *
   * @param alpha α &gt; 0
   * @param norm N, of the coefficients that are learned
   */
  public static double strength(double alpha, double norm) {
    double ratio = 2 * norm / (alpha * alpha);
    return ratio * ratio / (2 * (Math.sqrt(1 + ratio * ratio) + 1));
  }

  /**
   * χ when pretraining instead minimises the loss plus (Λ/2)(‖W₁−W₁(0)‖² + ‖w₂‖²), β_s of norm 1:
   * (pq−1)q + Λ(p−α) = 0, (pq−1)p + Λq = 0. Both give p(p−α) = q² and so one equation in p, solved
   * by bisection.
   *
   * @param alpha α &gt; 0
   * @param penalty Λ &gt; 0
   */
  public static double penalisedStrength(double alpha, double penalty) {
    // (pq−1)p + Λq with q = √(p(p−α)): below 0 just above α, where q ≈ 0, and above 0 at the end.
    double low = alpha;
    double high = alpha + 1 / alpha + 1;
    for (int step = 0; step < 200; step++) {
      double p = (low + high) / 2;
      double q = Math.sqrt(p * (p - alpha));
      if ((p * q - 1) * p + penalty * q < 0) {
        low = p;
      } else {
        high = p;
      }
    }
    return (low / alpha) * (low / alpha) - 1;
  }

  /**
   * Risk: (ρ²−c²(2τ−τ²))·λ'²m₂ + σ²(m₁−λ'm₂).
   *
   * @param noise σ²
   * @param energy ρ²
   * @param found c² = ρ²cos²φ, the part of it along the direction
   */
  public double risk(double noise, double energy, double found) {
    return ridge.risk(noise, remaining(energy, found));
  }

  /** Half the mean square error on the training set, with the same arguments. */
  public double trainLoss(double noise, double energy, double found) {
    return ridge.trainLoss(noise, remaining(energy, found));
  }

  /** Share of the coefficient along the direction that is learned. */
  public double learnedAlong() {
    return 1 - ridge.kept() * (1 - amplification);
  }

  /** Risk of a setting; where α_p = 0 that of linear transfer, whose features are the limit. */
  public static double risk(LinearSetting s) {
    if (!s.keepsStart()) {
      return LinearTransfer.meanRisk(s);
    }
    double found = s.targetEnergy() - SourceSolution.limit(s).missed(s);
    return of(s).risk(s.noiseVariance(), s.targetEnergy(), found);
  }

  private double remaining(double energy, double found) {
    return energy - found * amplification * (2 - amplification);
  }
}
