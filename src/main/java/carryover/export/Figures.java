package carryover.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a reader of a page likes them: a point in every locale, a proper minus. */
final class Figures {
  private static final MathContext DIGITS = new MathContext(3);

  private Figures() {}

  /** So many places after the point; a dash where there is no number. */
  static String fixed(double value, int places) {
    return Double.isFinite(value)
        ? minus(new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString())
        : special(value);
  }

  /** Three digits. */
  static String rounded(double value) {
    return Double.isFinite(value)
        ? minus(new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString())
        : special(value);
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
