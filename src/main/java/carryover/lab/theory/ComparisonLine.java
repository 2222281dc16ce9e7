package carryover.lab.theory;

import carryover.lab.Margin;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Agreement;
import carryover.ui.NumberText;

/**
 * One line of measured against predicted, as text.
 *
 * @param measured mean ± half the 95 % interval, where there are seeds enough
 * @param predicted by the closed form
 * @param z the gap in standard errors, or empty
 * @param verdict what of the prediction is right, or why that cannot be told
 */
record ComparisonLine(String measured, String predicted, String z, String verdict) {
  /** Before anything is known. */
  static final ComparisonLine EMPTY = new ComparisonLine("", "", "", "");

  private static final int PLACES = 3;

  /**
   * An accuracy.
   *
   * @param judged whether both are about the same network, and one the predictor was tested for
   */
  static ComparisonLine of(Agreement agreement, boolean judged) {
    return line(
        NumberText.fixed(agreement.measured().mean(), PLACES),
        NumberText.fixed(agreement.predicted(), PLACES),
        agreement,
        judged ? agreement.text() : "");
  }

  /** A difference, with its sign. */
  static ComparisonLine ofDifference(Agreement agreement, boolean judged) {
    return line(
        signed(agreement.measured().mean(), PLACES),
        signed(agreement.predicted(), PLACES),
        agreement,
        judged ? agreement.textOfDifference() : "");
  }

  private static ComparisonLine line(
      String measured, String predicted, Agreement agreement, String verdict) {
    return new ComparisonLine(
        measured + halfWidth(agreement.measured()),
        agreement.hasPrediction()
            ? Double.isNaN(agreement.predicted()) ? "undefined" : predicted
            : "",
        verdict.isEmpty() || !agreement.judged() ? "" : signed(agreement.z(), 1),
        verdict);
  }

  private static String halfWidth(Estimate measured) {
    // How many seeds there are stands under the lines.
    return Confidence.isTold(measured) ? Margin.of(measured, PLACES) : "";
  }

  private static String signed(double value, int places) {
    String text = NumberText.fixed(value, places);
    return value > 0 && !Double.isInfinite(value) ? "+" + text : text;
  }
}
