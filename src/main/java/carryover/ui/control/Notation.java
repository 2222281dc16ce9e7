package carryover.ui.control;

import carryover.ui.NumberText;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How a control writes numbers and what it reads from a text.
 *
 * @param reading its {@link NumberFormatException} has a sentence for the person who typed
 */
public record Notation(DoubleFunction<String> writing, ToDoubleFunction<String> reading) {
  /** Numbers. */
  public static final Notation NUMBERS = new Notation(NumberText::exact, NumberText::parse);

  /** Numbers of which only the whole ones are of use. */
  public static final Notation WHOLE = new Notation(NumberText::exact, NumberText::parseWhole);

  String text(double value) {
    return writing.apply(value);
  }

  double read(String text) {
    return reading.applyAsDouble(text);
  }
}
