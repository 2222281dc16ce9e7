package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.study.Setting;

/**
 * Proposition 4.4(2) of the paper (arXiv 2509.22056): transfer hurts when S²/‖u‖² ≥ αN₁σ₂²/(N₂σ₁²)
 * ≥ C₄. The paper leaves C₄ open, so both sides are shown and the constant is an argument.
 *
 * @param signalRatio S²/‖u‖², at least 1; infinite when nothing is shared, NaN without any signal
 * @param sourceRatio αN₁σ₂²/(N₂σ₁²), the weight of the source against the target; infinite for a
 *     source without noise, NaN when neither task has noise
 * @param constant C₄
 */
public record NegativeTransferCondition(double signalRatio, double sourceRatio, double constant) {

  /**
   * C₄ by our own predictor: with α = 1 the left inequality bounds the advantage by 4/(1+a), which
   * is at most 1 from a = 3 on. For a smaller share the predictor asks for 3/α.
   */
  public static final double HEURISTIC_CONSTANT = 3;

  /** Both sides, with the constant of our predictor. */
  public static NegativeTransferCondition of(Setting setting) {
    return of(setting, HEURISTIC_CONSTANT);
  }

  /** Both sides, with a constant of one's own. */
  public static NegativeTransferCondition of(Setting setting, double constant) {
    CnnSetting s = CnnSetting.of(setting);
    double signal = s.downstreamSignalNorm() / s.universalNorm();
    double noise = s.downstreamNoise() / s.upstreamNoise();
    double source =
        s.alpha() == 0
            ? 0
            : s.alpha() * s.upstreamSamples() / s.downstreamSamples() * noise * noise;
    return new NegativeTransferCondition(signal * signal, source, constant);
  }

  /**
   * Whether the shared signal is too weak for the weight of the source: S²/‖u‖² ≥ αN₁σ₂²/(N₂σ₁²).
   */
  public boolean signalTooWeak() {
    return signalRatio >= sourceRatio;
  }

  /** Whether the source weighs enough to do harm: αN₁σ₂²/(N₂σ₁²) ≥ C₄. */
  public boolean sourceHeavy() {
    return sourceRatio >= constant;
  }

  /** Whether the proposition speaks: both inequalities hold. False where a side is undefined. */
  public boolean holds() {
    return signalTooWeak() && sourceHeavy();
  }
}
