package carryover.lab.theory;

import carryover.study.Condition;
import carryover.study.Light;
import carryover.ui.NumberText;
import carryover.words.Words;

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
  private static final Words WORDS = Words.of(LampReading.class);

  static LampReading of(Condition condition, boolean stale) {
    return new LampReading(
        condition.name(),
        condition.light(),
        word(condition.light()),
        condition.formula() + " = " + ratio(condition.ratio()),
        WORDS.text(
            "lamp.limits",
            condition.explanation(),
            NumberText.rounded(condition.green(), 3),
            NumberText.rounded(condition.amber(), 3)),
        stale);
  }

  static String word(Light light) {
    return switch (light) {
      case GREEN -> WORDS.text("lamp.ok");
      case AMBER -> WORDS.text("lamp.strained");
      case RED -> WORDS.text("lamp.broken");
    };
  }

  private static String ratio(double value) {
    return Double.isNaN(value) ? WORDS.text("lamp.undefined") : NumberText.compact(value, 3);
  }
}
