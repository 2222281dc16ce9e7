package carryover.export;

import carryover.study.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a reader of a page likes them: a point in every locale, a proper minus. */
final class Figures {
  private static final MathContext DIGITS = new MathContext(3);

  /** Powers of ten between which numbers are written without one. */
  private static final int LEAST = -5;

  private static final int GREATEST = 8;

  private Figures() {}

  /** So many places after the point; a dash where there is no number. */
  static String fixed(double value, int places) {
    return Double.isFinite(value)
        ? minus(new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString())
        : special(value);
  }

  /** Three places of a share, three digits of what may be of any size. */
  static String of(Measure measure, double value) {
    return measure.isShare() ? fixed(value, DIGITS.getPrecision()) : rounded(value);
  }

  /** Three digits. */
  static String rounded(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal shown = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    int exponent = shown.precision() - shown.scale() - 1;
    boolean plain = shown.signum() == 0 || (exponent >= LEAST && exponent <= GREATEST);
    return minus(
        plain
            ? shown.toPlainString()
            : shown.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent);
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
