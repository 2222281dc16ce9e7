package carryover.studies.linear.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.words.Words;
import java.util.Locale;

/** How numbers become words. */
final class Wording {
  private static final Words WORDS = Words.of(Wording.class);

  private Wording() {}

  /** Beyond it numbers have run away, and their digits say nothing. */
  private static final double READABLE = 1e6;

  /** Three decimals with a point; more would claim a precision that no run has. */
  static String number(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    return String.format(Locale.ROOT, Math.abs(value) < READABLE ? "%.3f" : "%.0e", value);
  }

  /** Size of a difference, with its interval where there is one. */
  static String size(Estimate difference) {
    String size = number(Math.abs(difference.mean()));
    return Confidence.isTold(difference)
        ? size + " ± " + number(difference.halfWidth95())
        : WORDS.counted("size.seeds", difference.count(), size);
  }
}
