package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * Between which γ linear transfer helps and hurts at a given angle, n and d large
 * (docs/model-deep-linear.md §5.7). Against plain scratch it hurts for γ₋ &lt; γ &lt; γ₊ and for γ
 * above peakEnd; in between scratch is worse only by its double-descent peak. Against tuned scratch
 * it hurts above one boundary.
 *
 * @param lower γ₋; NaN where transfer helps at every γ &lt; 1
 * @param upper γ₊; NaN likewise
 * @param peakEnd 1+σ²/S; infinite where nothing is missed
 * @param tuned γ_c = cos²φ(1+σ²/S), where linear transfer and tuned scratch are level
 */
public record Boundaries(double lower, double upper, double peakEnd, double tuned) {
  public static Boundaries of(LinearSetting s) {
    SourceSolution source = SourceSolution.limit(s);
    // In units of ρ², on which everything depends through σ²/ρ² alone.
    double missed = source.missed(s) / s.targetEnergy();
    double noise = s.noiseVariance() / s.targetEnergy();
    double found = 1 - missed;
    double sum = 1 + found - noise;
    double root = Math.sqrt(sum * sum - 4 * found);
    double ratio = missed == 0 ? Double.POSITIVE_INFINITY : noise / missed;
    boolean none = !(sum > 0);
    return new Boundaries(
        none ? Double.NaN : 2 * found / (sum + root),
        none ? Double.NaN : (sum + root) / 2,
        1 + ratio,
        found == 0 ? 0 : found * (1 + ratio));
  }
}
