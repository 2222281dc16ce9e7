package carryover.lab.theory;

import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.theory.Prediction;

/**
 * The quantities that are said to govern accuracy, with and without transfer.
 *
 * @param printed Γ₂
 * @param companion Γ₄
 * @param scratch N₂S⁴/(σ₂⁴d)
 */
record GammaReading(String printed, String companion, String scratch) {

  static GammaReading of(Setting setting, Prediction prediction) {
    return new GammaReading(
        gamma(setting, prediction.gamma2()),
        gamma(setting, prediction.gamma4()),
        new TheoryValue(
                prediction.gammaScratch(),
                setting,
                Parameter.DOWNSTREAM_SIGNAL_NORM,
                Parameter.DOWNSTREAM_NOISE)
            .text());
  }

  private static String gamma(Setting setting, double value) {
    return new TheoryValue(
            value,
            setting,
            Parameter.ALPHA,
            Parameter.UNIVERSAL_NORM,
            Parameter.UPSTREAM_NOISE,
            Parameter.DOWNSTREAM_NOISE)
        .text();
  }
}
