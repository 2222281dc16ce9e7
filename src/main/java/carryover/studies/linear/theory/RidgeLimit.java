package carryover.studies.linear.theory;

/**
 * Ridge regression on n Gaussian samples of d inputs in the limit of both large
 * (docs/model-deep-linear.md §5.3): where the resolvent of XᵀX/d at −λ' has the Marchenko–Pastur
 * trace. Written so that λ' = 0 is the limit from above.
 *
 * @param gamma γ = n/d, above 0
 * @param kept λ'm₁, the share of a coefficient that is not learned, 0…1
 * @param learned g = 1−λ'm₁, the share that is learned
 * @param spread √((1−γ−λ')² + 4λ'); 0 only at γ = 1 without a penalty
 * @param bias λ'²m₂, what is left of a squared distance from the centre of the pull, 0…1
 */
public record RidgeLimit(
    double gamma, double penalty, double kept, double learned, double spread, double bias) {
  /**
   * Ridge with a penalty of nλ in the normal equations.
   *
   * @param gamma n/d
   * @param penalty λ' = λγ, from 0 to infinity
   */
  public static RidgeLimit of(double gamma, double penalty) {
    if (penalty == Double.POSITIVE_INFINITY) {
      return new RidgeLimit(gamma, penalty, 1, 0, penalty, 1);
    }
    double lead = 1 - gamma - penalty;
    double spread = Math.sqrt(lead * lead + 4 * penalty);
    double kept = lead >= 0 ? (lead + spread) / 2 : 2 * penalty / (spread - lead);
    double learned = 2 * gamma / (1 + gamma + penalty + spread);
    double bias = spread == 0 ? 0 : (kept * kept + penalty * kept) / spread;
    return new RidgeLimit(gamma, penalty, kept, learned, spread, bias);
  }

  /**
   * The penalty that is best on average at every size: λ' = σ²/S.
   *
   * @param noise σ²
   * @param distance S, squared distance between the truth and the centre of the pull
   */
  public static RidgeLimit tuned(double gamma, double noise, double distance) {
    return of(gamma, distance == 0 ? Double.POSITIVE_INFINITY : noise / distance);
  }

  /**
   * Risk at the best penalty: r(γ, σ, S) = ½[(1−γ)S−σ² + √(((1−γ)S−σ²)² + 4σ²S)].
   *
   * @param noise σ²
   * @param distance S
   */
  public static double tunedRisk(double gamma, double noise, double distance) {
    double lead = (1 - gamma) * distance - noise;
    double root = Math.sqrt(lead * lead + 4 * noise * distance);
    if (lead >= 0) {
      return (lead + root) / 2;
    }
    return 2 * noise * distance / (root - lead);
  }

  /** m₁−λ'm₂, the risk that label noise of variance 1 adds; infinite at the peak. */
  public double noiseGain() {
    return learned == 0 ? 0 : learned / spread;
  }

  /** Risk with label noise σ² at squared distance S from the centre of the pull. */
  public double risk(double noise, double distance) {
    return bias * distance + (noise == 0 ? 0 : noise * noiseGain());
  }

  /** Half the mean square error on the training set. */
  public double trainLoss(double noise, double distance) {
    double centre = penalty == 0 ? 0 : penalty * penalty * noiseGain() * distance;
    double labels = noise * (gamma - 1 + bias);
    return penalty == Double.POSITIVE_INFINITY
        ? (noise + distance) / 2
        : Math.max(0, (centre + labels) / (2 * gamma));
  }
}
