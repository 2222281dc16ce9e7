package carryover.lab;

import carryover.study.Parameter;
import carryover.ui.NumberText;
import carryover.ui.control.Notation;

/** Values of a parameter as people read and type them: by their names where they have one. */
public final class ParameterText {
  /** With blanks at which no line is broken. */
  private static final String EQUALS = "\u00a0=\u00a0";

  private ParameterText() {}

  /** The value: {@code 10 000}, {@code unlimited}. */
  public static String value(Parameter parameter, double value) {
    return parameter.name(value).orElseGet(() -> NumberText.exact(value));
  }

  /** Symbol and value, on one line: {@code N₁ = 50}. */
  public static String equation(Parameter parameter, double value) {
    return parameter.symbol() + EQUALS + value(parameter, value);
  }

  /** How a field shows values and reads them. */
  public static Notation notation(Parameter parameter) {
    Notation numbers = parameter.isInteger() ? Notation.WHOLE : Notation.NUMBERS;
    return new Notation(
        value -> value(parameter, value),
        text ->
            parameter.named(text.strip()).orElseGet(() -> numbers.reading().applyAsDouble(text)));
  }
}
