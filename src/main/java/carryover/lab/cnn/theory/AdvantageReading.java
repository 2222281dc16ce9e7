package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Setting;
import carryover.ui.NumberText;

/**
 * What the predictor expects of transfer.
 *
 * @param value the advantage; above 1 transfer helps, NaN when undefined
 * @param text the same in words
 * @param boundary in words, the ‖u‖ at which help turns into harm
 */
record AdvantageReading(double value, String text, String boundary) {

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
    return advantage.text() + ": " + meaning(setting, advantage.value());
  }

  private static String meaning(Setting setting, double advantage) {
    if (setting.get(CnnSpace.ALPHA) == 0) {
      return "nothing is inherited";
    }
    return advantage > 1
        ? "transfer helps"
        : advantage < 1 ? "transfer hurts" : "no difference expected";
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
    if (boundary.value() > setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM)) {
      return text
          + ", above S = "
          + NumberText.rounded(setting.get(CnnSpace.DOWNSTREAM_SIGNAL_NORM), 3)
          + ": no shared signal suffices";
    }
    String place = here > boundary.value() ? "above" : here < boundary.value() ? "below" : "on";
    return text + "; ‖u‖ = " + NumberText.rounded(here, 3) + " is " + place + " it";
  }
}
