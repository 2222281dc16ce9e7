package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;

/**
 * Fine-tuning of all layers, n, d and n_s large (docs/model-deep-linear.md §5.4): what is gained
 * over scratch, and the angle at which nothing is. The paper prints the case κ = 1.
 *
 * @param kappa κ
 * @param size common size of the layers at the end
 * @param gain T_ft = R_scratch − R_finetune; 0 from n = d on
 * @param breakEvenCosine cos θ above which fine-tuning helps: κN²/(2ρp); above 1 it never does
 */
public record FineTuning(double kappa, double size, double gain, double breakEvenCosine) {
  /** What gradient flow reaches. */
  public static FineTuning limit(LinearSetting s) {
    SourceSolution source = SourceSolution.limit(s);
    double unseen = Math.max(0, 1 - s.gamma()) * source.squaredNorm();
    BalancedEnd end = BalancedEnd.of(s.depth(), source.squaredNorm(), unseen, fittedEnergy(s));
    return with(end.kappa(), end.size(), s, source);
  }

  /** Equations (15) and (22) of the paper: κ = 1. */
  public static FineTuning printed(LinearSetting s) {
    SourceSolution source = SourceSolution.limit(s);
    return with(1, Math.pow(source.squaredNorm(), 0.5 / s.depth()), s, source);
  }

  /** Risk of fine-tuning, n and d large. */
  public double risk(LinearSetting s) {
    return Scratch.limitRisk(s) - gain;
  }

  /** ‖β_sc‖², n and d large; infinite at n = d with label noise. */
  static double fittedEnergy(LinearSetting s) {
    double unseen = Math.max(0, 1 - s.gamma());
    return s.targetEnergy() + Scratch.limitRisk(s) - 2 * unseen * s.targetEnergy();
  }

  /** T_ft with κ = 1: the exact mean at every n ≤ d for one layer and a population source. */
  public static double meanGainOfOneLayer(LinearSetting s) {
    return Math.max(0, 1 - s.gamma()) * (2 * s.targetNorm() * s.cosine() - 1);
  }

  private static FineTuning with(
      double kappa, double size, LinearSetting s, SourceSolution source) {
    double norm = source.squaredNorm();
    double gain =
        s.gamma() >= 1
            ? 0
            : (1 - s.gamma())
                * (2 * kappa * s.targetNorm() * source.alongTarget() - kappa * kappa * norm);
    double cosine = kappa * norm / (2 * s.targetNorm() * source.alongSource());
    return new FineTuning(kappa, size, gain, cosine);
  }
}
