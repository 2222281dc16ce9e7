package carryover.lab.compare;

import carryover.lab.Margin;
import carryover.numeric.Estimate;
import carryover.ui.NumberText;

/**
 * A number of the table: read as text, sorted by value.
 *
 * @param value NaN for none; sorted behind all others
 */
record Figure(double value, String text) implements Comparable<Figure> {
  private static final int PLACES = 3;

  /** {@code 0.904 ± 0.012}. */
  static Figure value(Estimate estimate) {
    return new Figure(
        estimate.mean(), NumberText.fixed(estimate.mean(), PLACES) + Margin.of(estimate, PLACES));
  }

  /** {@code +0.071 ± 0.010}. */
  static Figure difference(Estimate estimate) {
    return signed(estimate.mean(), Margin.of(estimate, PLACES));
  }

  static Figure difference(Delta delta) {
    return signed(delta.mean(), Margin.of(delta.halfWidth(), delta.least(), PLACES));
  }

  private static Figure signed(double mean, String margin) {
    String text = NumberText.fixed(mean, PLACES);
    return new Figure(mean, (mean > 0 ? "+" + text : text) + margin);
  }

  @Override
  public int compareTo(Figure other) {
    return Double.compare(value, other.value);
  }

  @Override
  public String toString() {
    return text;
  }
}
