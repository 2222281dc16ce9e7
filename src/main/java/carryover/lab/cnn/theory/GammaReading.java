package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Setting;

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
                CnnSpace.DOWNSTREAM_SIGNAL_NORM,
                CnnSpace.DOWNSTREAM_NOISE)
            .text());
  }

  private static String gamma(Setting setting, double value) {
    return new TheoryValue(
            value,
            setting,
            CnnSpace.ALPHA,
            CnnSpace.UNIVERSAL_NORM,
            CnnSpace.UPSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_NOISE)
        .text();
  }
}
