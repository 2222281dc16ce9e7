package carryover.lab.theory;

import carryover.study.Condition;
import carryover.study.Light;
import carryover.ui.NumberText;

/**
 * One lamp of the validity light.
 *
 * @param word how well the assumption is met
 * @param ratio the ratio behind it and its green limit
 * @param explanation one sentence
 * @param stale whether the ratio was measured in a run of another setting
 */
record LampReading(
    String name, Light light, String word, String ratio, String explanation, boolean stale) {

  static LampReading of(Condition condition, boolean stale) {
    return new LampReading(
        condition.name(),
        condition.light(),
        word(condition.light()),
        condition.formula() + " = " + ratio(condition.ratio()),
        condition.explanation()
            + " Fine up to "
            + NumberText.rounded(condition.green(), 3)
            + ", broken above "
            + NumberText.rounded(condition.amber(), 3)
            + "; the limits are ours.",
        stale);
  }

  static String word(Light light) {
    return switch (light) {
      case GREEN -> "ok";
      case AMBER -> "strained";
      case RED -> "broken";
    };
  }

  private static String ratio(double value) {
    return Double.isNaN(value) ? "undefined" : NumberText.compact(value, 3);
  }
}
