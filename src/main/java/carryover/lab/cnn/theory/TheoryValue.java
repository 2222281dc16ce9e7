package carryover.lab.cnn.theory;

import carryover.studies.cnn.theory.OutsideTheorem;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.ui.NumberText;
import carryover.words.Words;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A closed form's value as text. Where the form is undefined, the text names the parameters that
 * make it so.
 *
 * @param setting what it was computed for
 * @param parameters those of the form that lead to 0/0 when they vanish
 */
record TheoryValue(double value, Setting setting, Parameter... parameters) {
  private static final Words WORDS = Words.of(TheoryValue.class);

  private static final int DIGITS = 3;

  boolean defined() {
    return !Double.isNaN(value);
  }

  String text() {
    return defined() ? NumberText.compact(value, DIGITS) : WORDS.text("value.undefined", reason());
  }

  /** Why it is undefined. */
  String reason() {
    String zeros =
        Arrays.stream(parameters)
            .filter(parameter -> setting.get(parameter) == 0)
            .map(parameter -> parameter.symbol() + " = 0")
            .collect(Collectors.joining(", "));
    String outside = OutsideTheorem.text(setting);
    if (!outside.isEmpty()) {
      return WORDS.text("value.outside", outside);
    }
    return zeros.isEmpty() ? WORDS.text("value.beyond") : zeros;
  }
}
