package carryover.lab.theory;

import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.theory.Prediction;
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
            Parameter.UPSTREAM_NOISE,
            Parameter.DOWNSTREAM_NOISE,
            Parameter.DOWNSTREAM_SIGNAL_NORM,
            Parameter.UNIVERSAL_NORM,
            Parameter.UPSTREAM_SPECIFIC_NORM);
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
    if (setting.alpha() == 0) {
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
            Parameter.ALPHA,
            Parameter.DOWNSTREAM_SIGNAL_NORM,
            Parameter.UPSTREAM_NOISE,
            Parameter.DOWNSTREAM_NOISE);
    double here = setting.universalNorm();
    if (!boundary.defined()) {
      return "‖u‖* " + boundary.text();
    }
    String text = "‖u‖* = " + boundary.text();
    if (boundary.value() > setting.downstreamSignalNorm()) {
      return text
          + ", above S = "
          + NumberText.rounded(setting.downstreamSignalNorm(), 3)
          + ": no shared signal suffices";
    }
    String place = here > boundary.value() ? "above" : here < boundary.value() ? "below" : "on";
    return text + "; ‖u‖ = " + NumberText.rounded(here, 3) + " is " + place + " it";
  }
}
