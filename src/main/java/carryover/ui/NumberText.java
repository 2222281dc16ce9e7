package carryover.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text and back: a point in every locale, no digit too many. */
public final class NumberText {
  private static final double PLAIN_LEAST = 1e-6;
  private static final double PLAIN_GREATEST = 1e15;

  private NumberText() {}

  /** The shortest text that reads back as the same value: {@code 0.1}, {@code 2000}. */
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
   * Reads what a person typed.
   *
   * @throws NumberFormatException with one sentence for that person
   */
  public static double parse(String text) {
    String typed = text.strip().replace('−', '-');
    if (typed.isEmpty()) {
      throw new NumberFormatException("A number is missing.");
    }
    if (typed.indexOf(',') >= 0) {
      throw new NumberFormatException("Write the decimal sign as a point: 0.5, not 0,5.");
    }
    double value;
    try {
      value = new BigDecimal(typed).doubleValue();
    } catch (NumberFormatException e) {
      throw new NumberFormatException("“" + typed + "” is not a number.");
    }
    if (Double.isInfinite(value)) {
      throw new NumberFormatException("“" + typed + "” is too large.");
    }
    return value;
  }

  private static String text(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    double size = Math.abs(value.doubleValue());
    BigDecimal shortest = value.stripTrailingZeros();
    if (size >= PLAIN_LEAST && size < PLAIN_GREATEST) {
      return minus(shortest.toPlainString());
    }
    return scientific(shortest);
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
