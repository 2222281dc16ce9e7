package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Setting;
import carryover.ui.NumberText;
import carryover.words.Words;

/**
 * What the predictor expects of transfer.
 *
 * @param value the advantage; above 1 transfer helps, NaN when undefined
 * @param text the same in words
 * @param boundary in words, the ‖u‖ at which help turns into harm
 */
record AdvantageReading(double value, String text, String boundary) {
  private static final Words WORDS = Words.of(AdvantageReading.class);

  static AdvantageReading of(Setting setting, Prediction prediction) {
    TheoryValue advantage =
        new TheoryValue(
            prediction.advantage(),
            setting,
            CnnSpace.UPSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            CnnSpace.UNIVERSAL_NORM,
            CnnSpace.UPSTREAM_SPECIFIC_NORM);
    return new AdvantageReading(
        prediction.advantage(), words(setting, advantage), boundary(setting, prediction));
  }

  private static String words(Setting setting, TheoryValue advantage) {
    if (!advantage.defined()) {
      return advantage.text();
    }
    return WORDS.text("advantage.means", advantage.text(), meaning(setting, advantage.value()));
  }

  private static String meaning(Setting setting, double advantage) {
    if (setting.get(CnnSpace.ALPHA) == 0) {
      return WORDS.text("advantage.nothing");
    }
    return advantage > 1
        ? WORDS.text("advantage.helps")
        : advantage < 1 ? WORDS.text("advantage.hurts") : WORDS.text("advantage.none");
  }

  private static String boundary(Setting setting, Prediction prediction) {
    TheoryValue boundary =
        new TheoryValue(
            prediction.boundaryUniversalNorm(),
            setting,
            CnnSpace.ALPHA,
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            CnnSpace.UPSTREAM_NOISE,
            CnnSpace.DOWNSTREAM_NOISE);
    double here = setting.get(CnnSpace.UNIVERSAL_NORM);
    if (!boundary.defined()) {
      return "‖u‖* " + boundary.text();
    }
    String text = "‖u‖* = " + boundary.text();
    double signal = setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM);
    if (boundary.value() > signal) {
      return WORDS.text("boundary.beyond", text, NumberText.rounded(signal, 3));
    }
    String at = NumberText.rounded(here, 3);
    if (here == boundary.value()) {
      return WORDS.text("boundary.on", text, at);
    }
    return here > boundary.value()
        ? WORDS.text("boundary.above", text, at)
        : WORDS.text("boundary.below", text, at);
  }
}
