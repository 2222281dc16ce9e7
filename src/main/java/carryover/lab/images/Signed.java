package carryover.lab.images;

import carryover.ui.NumberText;

/** Numbers whose sign matters. */
final class Signed {
  private Signed() {}

  /** For example {@code +0.070}. */
  static String text(double value, int places) {
    return (value > 0 ? "+" : "") + NumberText.fixed(value, places);
  }
}
