package carryover.studies.cnn.theory;

import java.util.Locale;

/** How checked clauses become a sentence. */
final class Wording {
  private Wording() {}

  /** Three decimals with a point; more would claim a precision that no run has. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The same with its sign, unless nothing but zeros would follow it. */
  static String signed(double value) {
    String size = number(Math.abs(value));
    return size.equals(number(0)) ? size : (value > 0 ? "+" : "−") + size;
  }
}
