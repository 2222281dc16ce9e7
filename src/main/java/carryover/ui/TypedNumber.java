package carryover.ui;

import carryover.words.Words;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people write it: with a point or a comma before the decimals, and digits grouped by
 * three with spaces, apostrophes, commas or points. What can be read in two ways is not guessed.
 *
 * @param text as it was typed or pasted
 */
record TypedNumber(String text) {
  private static final Words WORDS = Words.of(TypedNumber.class);

  private static final String SIGN = "[+-]?";
  private static final String EXPONENT = "(?:[eE][+-]?\\d+)?";

  /** A group of three follows, but there is only one of them: 1,500 is a thousand or one. */
  private static final Pattern GROUP_OR_DECIMALS =
      Pattern.compile(SIGN + "[1-9]\\d{0,2}[.,]\\d{3}" + EXPONENT);

  private static final Pattern SPACED =
      Pattern.compile(SIGN + "\\d{1,3}(?: \\d{3})+(?:[.,]\\d*)?" + EXPONENT);

  /** All spaces that are in use between digits, and the apostrophe of Switzerland. */
  private static final Pattern SPACE =
      Pattern.compile("[ \\u00a0\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f'’]");

  /**
   * @throws NumberFormatException with one sentence for the person who typed it
   */
  double value() {
    String typed = tidy();
    if (typed.indexOf(',') >= 0 && GROUP_OR_DECIMALS.matcher(typed).matches()) {
      throw ambiguous(typed);
    }
    return read(withPoint(withoutSpaces(typed)));
  }

  /**
   * The same where only whole numbers are of use: there 1.500 may be a grouped number as well.
   *
   * @throws NumberFormatException with one sentence for the person who typed it
   */
  double wholeValue() {
    String typed = tidy();
    if (GROUP_OR_DECIMALS.matcher(typed).matches()) {
      throw ambiguous(typed);
    }
    return value();
  }

  private String tidy() {
    String typed = SPACE.matcher(text).replaceAll(" ").strip().replace('−', '-');
    if (typed.isEmpty()) {
      throw new NumberFormatException(WORDS.text("number.missing"));
    }
    return typed;
  }

  private static NumberFormatException ambiguous(String typed) {
    String grouped = typed.replaceAll("[.,]", "");
    String decimal = typed.replace(',', '.').replaceAll("0{1,2}$", "");
    return new NumberFormatException(WORDS.text("number.ambiguous", grouped, decimal, typed));
  }

  private static String withoutSpaces(String typed) {
    if (typed.indexOf(' ') < 0) {
      return typed;
    }
    if (!SPACED.matcher(typed).matches()) {
      throw noNumber(typed);
    }
    return typed.replace(" ", "");
  }

  /** With a point before the decimals, and no other sign between digits. */
  private static String withPoint(String typed) {
    if (isGrouped(typed, ",", "\\.")) {
      return typed.replace(",", "");
    }
    if (isGrouped(typed, "\\.", ",")) {
      return typed.replace(".", "").replace(',', '.');
    }
    return typed.indexOf(',') == typed.lastIndexOf(',') && typed.indexOf('.') < 0
        ? typed.replace(',', '.')
        : typed;
  }

  /** Two groups of three, or one with decimals after it, can be nothing else. */
  private static boolean isGrouped(String typed, String group, String decimal) {
    String groups = SIGN + "\\d{1,3}(?:" + group + "\\d{3})";
    return typed.matches(groups + "{2,}(?:" + decimal + "\\d*)?" + EXPONENT)
        || typed.matches(groups + decimal + "\\d*" + EXPONENT);
  }

  private static double read(String typed) {
    double value;
    try {
      value = new BigDecimal(typed).doubleValue();
    } catch (NumberFormatException e) {
      throw noNumber(typed);
    }
    if (Double.isInfinite(value)) {
      throw new NumberFormatException(WORDS.text("number.tooLarge", typed));
    }
    return value;
  }

  private static NumberFormatException noNumber(String typed) {
    return new NumberFormatException(WORDS.text("number.none", typed));
  }
}
