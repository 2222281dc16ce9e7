package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.study.Arm;
import java.util.Optional;

/**
 * Where endless training of an arm ends, n, d and n_s large (docs/model-deep-linear.md §5.9).
 *
 * @param alongSource β̂·β_s
 * @param alongTarget β̂·β_t
 * @param squaredNorm ‖β̂‖²
 * @param unseenNorm ‖(I−P)β̂‖, P the projector on the span of the arm's training inputs
 * @param singularValue largest singular value of W₁
 */
public record ArmLimit(
    double alongSource,
    double alongTarget,
    double squaredNorm,
    double unseenNorm,
    double singularValue) {

  /**
   * Of an arm of a linear network that is trained step by step; empty for the others, and where
   * there is no limit.
   */
  public static Optional<ArmLimit> of(Arm arm, LinearSetting s) {
    return s.isRelu()
        ? Optional.empty()
        : limit(arm, s).filter(limit -> limit.squaredNorm > 0 && limit.finite());
  }

  /** cos(β̂, β_s). */
  public double sourceCosine() {
    return alongSource / Math.sqrt(squaredNorm);
  }

  /** cos(β̂, β_t). */
  public double targetCosine() {
    return alongTarget / Math.sqrt(squaredNorm);
  }

  private static Optional<ArmLimit> limit(Arm arm, LinearSetting s) {
    SourceSolution source = SourceSolution.limit(s);
    if (arm.equals(LinearArms.PRETRAIN)) {
      return Optional.of(pretrained(s, source));
    } else if (arm.equals(LinearArms.SCRATCH)) {
      return Optional.of(scratch(s));
    } else if (arm.equals(LinearArms.FINETUNE)) {
      return Optional.of(fineTuned(s, source));
    }
    return arm.equals(LinearArms.LINEAR) ? Optional.of(transferred(s, source)) : Optional.empty();
  }

  private static ArmLimit pretrained(LinearSetting s, SourceSolution source) {
    double norm = source.squaredNorm();
    return new ArmLimit(
        source.alongSource(), source.alongTarget(), norm, 0, Math.pow(norm, 0.5 / s.depth()));
  }

  private static ArmLimit scratch(LinearSetting s) {
    double seen = s.targetNorm() * Math.min(1, s.gamma());
    double norm = FineTuning.fittedEnergy(s);
    return new ArmLimit(seen * s.cosine(), seen, norm, 0, Math.pow(norm, 0.5 / s.depth()));
  }

  /** β_sc + κ(I−P)β̂_pre. */
  private static ArmLimit fineTuned(LinearSetting s, SourceSolution source) {
    ArmLimit scratch = scratch(s);
    FineTuning end = FineTuning.limit(s);
    double unseen = Math.max(0, 1 - s.gamma());
    double kept = end.kappa() * unseen;
    double energy = end.kappa() * end.kappa() * unseen * source.squaredNorm();
    return new ArmLimit(
        scratch.alongSource + kept * source.alongSource(),
        scratch.alongTarget + kept * source.alongTarget(),
        scratch.squaredNorm + energy,
        Math.sqrt(energy),
        end.size());
  }

  /** One coefficient along β̂_pre, shrunk by the readout penalty. */
  private static ArmLimit transferred(LinearSetting s, SourceSolution source) {
    double norm = Math.sqrt(source.squaredNorm());
    double shrunk = 1 + LinearTransfer.readoutPenalty(s, source.squaredNorm());
    double coefficient = s.targetNorm() * source.alongTarget() / norm / shrunk;
    double size = Math.abs(coefficient);
    return new ArmLimit(
        coefficient * source.alongSource() / norm,
        coefficient * source.alongTarget() / norm,
        coefficient * coefficient,
        size * Math.sqrt(Math.max(0, 1 - s.gamma())),
        s.depth() == 1 ? size : Math.pow(norm, 1.0 / s.depth()));
  }

  private boolean finite() {
    return Double.isFinite(alongSource + squaredNorm + unseenNorm + singularValue);
  }
}
