package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.NegativeTransferCondition;
import carryover.studies.cnn.theory.OutsideTheorem;
import carryover.study.Setting;
import carryover.ui.NumberText;
import carryover.words.Words;

/**
 * Proposition 4.4(2) with numbers.
 *
 * @param verdict whether it speaks about this setting
 * @param inequality both sides and the constant
 */
record PropositionReading(String verdict, String inequality) {
  private static final Words WORDS = Words.of(PropositionReading.class);

  static PropositionReading of(Setting setting) {
    NegativeTransferCondition condition = NegativeTransferCondition.of(setting);
    TheoryValue signal =
        new TheoryValue(
            condition.signalRatio(),
            setting,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            CnnSpace.UNIVERSAL_NORM);
    TheoryValue source =
        new TheoryValue(
            condition.sourceRatio(), setting, CnnSpace.UPSTREAM_NOISE, CnnSpace.DOWNSTREAM_NOISE);
    return new PropositionReading(
        verdict(setting, condition, signal, source),
        "S²/‖u‖² = "
            + signal.text()
            + relation(condition.signalTooWeak(), signal.defined() && source.defined())
            + source.text()
            + " = αN₁σ₂²/(N₂σ₁²)"
            + relation(condition.sourceHeavy(), source.defined())
            + NumberText.rounded(condition.constant(), 3)
            + " = C₄");
  }

  private static String verdict(
      Setting setting,
      NegativeTransferCondition condition,
      TheoryValue signal,
      TheoryValue source) {
    String outside = OutsideTheorem.text(setting);
    if (!outside.isEmpty()) {
      return WORDS.text("proposition.outside", outside);
    }
    if (!signal.defined() || !source.defined()) {
      return WORDS.text("proposition.undefined");
    }
    if (condition.holds()) {
      return WORDS.text("proposition.holds");
    }
    return condition.signalTooWeak()
        ? WORDS.text("proposition.sourceTooLight")
        : WORDS.text("proposition.signalStrong");
  }

  private static String relation(boolean holds, boolean defined) {
    return defined ? holds ? " ≥ " : " ≱ " : " ? ";
  }
}
