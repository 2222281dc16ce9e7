package carryover.lab.theory;

import carryover.lab.MeasureText;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Agreement;
import carryover.ui.NumberText;
import carryover.words.Words;

/**
 * One line of measured against predicted, as text.
 *
 * @param measured mean ± half the 95 % interval, where there are seeds enough
 * @param predicted by the closed form
 * @param z the gap in standard errors, or empty
 * @param verdict what of the prediction is right, or why that cannot be told
 */
record ComparisonLine(String measured, String predicted, String z, String verdict) {
  private static final Words WORDS = Words.of(ComparisonLine.class);

  /** Before anything is known. */
  static final ComparisonLine EMPTY = new ComparisonLine("", "", "", "");

  /**
   * A value.
   *
   * @param judged whether both are about the same network, and one the predictor was tested for
   */
  static ComparisonLine of(Agreement agreement, boolean judged) {
    return line(
        MeasureText.value(agreement.measure(), agreement.measured().mean()),
        MeasureText.value(agreement.measure(), agreement.predicted()),
        agreement,
        judged ? agreement.text() : "");
  }

  /** A difference, with its sign. */
  static ComparisonLine ofDifference(Agreement agreement, boolean judged) {
    return line(
        MeasureText.signed(agreement.measure(), agreement.measured().mean()),
        MeasureText.signed(agreement.measure(), agreement.predicted()),
        agreement,
        judged ? agreement.textOfDifference() : "");
  }

  private static ComparisonLine line(
      String measured, String predicted, Agreement agreement, String verdict) {
    return new ComparisonLine(
        measured + halfWidth(agreement),
        agreement.hasPrediction()
            ? Double.isNaN(agreement.predicted()) ? WORDS.text("row.undefined") : predicted
            : "",
        verdict.isEmpty() || !agreement.judged() ? "" : signedZ(agreement.z()),
        verdict);
  }

  private static String halfWidth(Agreement agreement) {
    Estimate measured = agreement.measured();
    // How many seeds there are stands under the lines.
    return Confidence.isTold(measured) ? MeasureText.margin(agreement.measure(), measured) : "";
  }

  private static String signedZ(double z) {
    String text = NumberText.fixed(z, 1);
    return z > 0 && !Double.isInfinite(z) ? "+" + text : text;
  }
}
