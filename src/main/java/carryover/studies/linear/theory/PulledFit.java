package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * Fits with a penalty that is tuned, n and d large (docs/model-deep-linear.md §5.5): pulled to the
 * source's coefficients, or to the line through them.
 */
public final class PulledFit {
  private PulledFit() {}

  /** Risk of the best pull towards β̂_pre: r(γ, σ, ‖β̂_pre−ρβ_t‖²). */
  public static double toSource(LinearSetting s) {
    return RidgeLimit.tunedRisk(s.gamma(), s.noiseVariance(), SourceSolution.limit(s).distance(s));
  }

  /**
   * Risk of the best fit that leaves the direction of β̂_pre free and shrinks the rest: r(γ, σ,
   * ρ²sin²φ), never above tuned scratch.
   */
  public static double toLine(LinearSetting s) {
    return RidgeLimit.tunedRisk(s.gamma(), s.noiseVariance(), SourceSolution.limit(s).missed(s));
  }

  /**
   * The same with the cost of one fitted coefficient, R/(d(1−R/S)): a heuristic of ours, within 2.5
   * standard errors of simulations down to d = 40.
   */
  public static double toLineAtFiniteSize(LinearSetting s) {
    double risk = toLine(s);
    double missed = SourceSolution.limit(s).missed(s);
    return risk == 0 ? 0 : risk + risk / (s.dimension() * (1 - risk / missed));
  }

  /** cos θ above which the pull to β̂_pre beats tuned scratch, for every γ and σ: N²/(2ρp). */
  public static double breakEvenCosine(LinearSetting s) {
    SourceSolution source = SourceSolution.limit(s);
    return source.squaredNorm() / (2 * s.targetNorm() * source.alongSource());
  }
}
