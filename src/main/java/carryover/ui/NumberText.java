package carryover.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text for people, and back: a point in every locale, no digit too many, long ones
 * grouped by three. Not for files, whose numbers are plain.
 */
public final class NumberText {
  private static final double PLAIN_LEAST = 1e-6;
  private static final double PLAIN_GREATEST = 1e15;
  private static final int LEAST_GROUPED = 5;
  private static final int GROUP_LENGTH = 3;

  /** The narrow no-break space. */
  private static final String GROUP = "\u202f";

  private NumberText() {}

  /** The shortest text that reads back as the same value: {@code 0.1}, {@code 10 000}. */
  public static String exact(double value) {
    return Double.isFinite(value) ? text(new BigDecimal(Double.toString(value))) : special(value);
  }

  /** The value to so many significant digits: {@code 0.862}, {@code 1.3e-7}. */
  public static String rounded(double value, int digits) {
    return Double.isFinite(value)
        ? text(new BigDecimal(value).round(new MathContext(digits)))
        : special(value);
  }

  /** The value to so many places after the point, the last ones kept: {@code 0.700}. */
  public static String fixed(double value, int places) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal shown = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    return minus((shown.signum() == 0 ? shown.abs() : shown).toPlainString());
  }

  /**
   * Like {@link #rounded}, but large and small numbers as {@code 2e5} already: for tight places.
   */
  public static String compact(double value, int digits) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || value == 0 || (size >= 1e-3 && size < 1e5)) {
      return rounded(value, digits);
    }
    return scientific(new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros());
  }

  /**
   * Reads what a person typed: {@code 0.5}, {@code 0,5}, {@code 10 000}.
   *
   * @throws NumberFormatException with one sentence for that person
   */
  public static double parse(String text) {
    return new TypedNumber(text).value();
  }

  /**
   * Reads what a person typed where only whole numbers are of use; whether it is one is for the
   * caller to say.
   *
   * @throws NumberFormatException with one sentence for that person
   */
  public static double parseWhole(String text) {
    return new TypedNumber(text).wholeValue();
  }

  /** A text of numbers as other programs read them, without spaces between digits. */
  public static String ungrouped(String text) {
    return text.replace(GROUP, "");
  }

  private static String text(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    double size = Math.abs(value.doubleValue());
    BigDecimal shortest = value.stripTrailingZeros();
    if (size >= PLAIN_LEAST && size < PLAIN_GREATEST) {
      return minus(grouped(shortest.toPlainString()));
    }
    return scientific(shortest);
  }

  /** A narrow space between every three digits before the point, from five of them on. */
  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int start = plain.startsWith("-") ? 1 : 0;
    if (end - start < LEAST_GROUPED) {
      return plain;
    }
    StringBuilder text = new StringBuilder(plain);
    for (int at = end - GROUP_LENGTH; at > start; at -= GROUP_LENGTH) {
      text.insert(at, GROUP);
    }
    return text.toString();
  }

  private static String scientific(BigDecimal value) {
    int exponent = value.precision() - value.scale() - 1;
    return minus(value.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent);
  }

  private static String minus(String text) {
    return text.startsWith("-") ? "−" + text.substring(1) : text;
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
  }
}
