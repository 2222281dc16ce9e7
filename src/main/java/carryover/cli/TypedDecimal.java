package carryover.cli;

import java.util.regex.Pattern;

/**
 * A number as typed on the command line: plain decimals with a point or a comma. What can be read
 * in two ways is refused, not guessed.
 */
final class TypedDecimal {
  /** Java itself would also take {@code 1f} or {@code 0x1p3}. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d{1,4})?");

  /** 1,500 may be a thousand and a half thousand, or one and a half. */
  private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

  private TypedDecimal() {}

  /**
   * Reads a number.
   *
   * @param where what messages begin with
   */
  static double parse(String where, String text) {
    if (GROUPED.matcher(text).matches()) {
      throw new BadInputException(
          where
              + ": "
              + text
              + " can be read in two ways: write "
              + text.replace(",", "")
              + " or "
              + text.replace(',', '.'));
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new BadInputException(where + ": " + text + " is not a number like 2, 0.5 or 1e-3");
    }
    return Double.parseDouble(text.replace(',', '.'));
  }
}
