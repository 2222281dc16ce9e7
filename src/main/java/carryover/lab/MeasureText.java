package carryover.lab;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Measure;
import carryover.ui.NumberText;

/**
 * Values of a measure as people read them: a share with three places, anything else, which may be
 * of any size, with three digits.
 */
public final class MeasureText {
  private static final int DIGITS = 3;

  /** An interval is not known better than that. */
  private static final int DIGITS_OF_MARGIN = 2;

  private MeasureText() {}

  /** {@code 0.904}, {@code 1.36e-6}. */
  public static String value(Measure measure, double value) {
    return measure.isShare() ? NumberText.fixed(value, DIGITS) : NumberText.compact(value, DIGITS);
  }

  /** A difference of two values: {@code +0.071}. */
  public static String signed(Measure measure, double difference) {
    String text = value(measure, difference);
    return difference > 0 && !Double.isInfinite(difference) ? "+" + text : text;
  }

  /** A mean and how sure it is: {@code 0.904 ± 0.012}. */
  public static String value(Measure measure, Estimate estimate) {
    return value(measure, estimate.mean()) + margin(measure, estimate);
  }

  /** The same of a difference. */
  public static String signed(Measure measure, Estimate difference) {
    return signed(measure, difference.mean()) + margin(measure, difference);
  }

  /** How sure a mean is, to go behind it; see {@link Margin}. */
  public static String margin(Measure measure, Estimate estimate) {
    return margin(measure, Confidence.OF_95_PERCENT.halfWidth(estimate), estimate.count());
  }

  /** The same of an interval that is known; see {@link Margin}. */
  public static String margin(Measure measure, double halfWidth, int seeds) {
    return Margin.of(
        halfWidth,
        seeds,
        half ->
            measure.isShare()
                ? NumberText.fixed(half, DIGITS)
                : NumberText.compact(half, DIGITS_OF_MARGIN));
  }
}
