package carryover.lab.compare;

import carryover.lab.MeasureText;
import carryover.numeric.Estimate;
import carryover.study.Measure;

/**
 * A number of the table: read as text, sorted by value.
 *
 * @param value NaN for none; sorted behind all others
 */
record Figure(double value, String text) implements Comparable<Figure> {
  /** {@code 0.904 ± 0.012}. */
  static Figure value(Measure measure, Estimate estimate) {
    return new Figure(estimate.mean(), MeasureText.value(measure, estimate));
  }

  /** {@code +0.071 ± 0.010}. */
  static Figure difference(Measure measure, Estimate estimate) {
    return new Figure(estimate.mean(), MeasureText.signed(measure, estimate));
  }

  static Figure difference(Measure measure, Delta delta) {
    return new Figure(
        delta.mean(),
        MeasureText.signed(measure, delta.mean())
            + MeasureText.margin(measure, delta.halfWidth(), delta.least()));
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
