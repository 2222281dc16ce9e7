package carryover.lab.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.transfer.theory.Agreement;
import carryover.ui.NumberText;

/**
 * One line of measured against predicted, as text.
 *
 * @param measured mean ± half the 95 % interval
 * @param predicted by the closed form
 * @param z the gap in standard errors, or empty
 * @param verdict whether they agree, or why that cannot be told
 */
record ComparisonLine(String measured, String predicted, String z, String verdict) {
  /** Before anything is known. */
  static final ComparisonLine EMPTY = new ComparisonLine("", "", "", "");

  private static final int PLACES = 3;

  /**
   * An accuracy.
   *
   * @param comparable whether both are about the same network
   */
  static ComparisonLine of(Estimate measured, double predicted, boolean comparable) {
    return line(
        NumberText.fixed(measured.mean(), PLACES),
        NumberText.fixed(predicted, PLACES),
        new Agreement(measured, predicted),
        comparable);
  }

  /** A difference, with its sign. */
  static ComparisonLine ofDifference(Estimate measured, double predicted, boolean comparable) {
    return line(
        signed(measured.mean(), PLACES),
        signed(predicted, PLACES),
        new Agreement(measured, predicted),
        comparable);
  }

  private static ComparisonLine line(
      String measured, String predicted, Agreement agreement, boolean comparable) {
    boolean judged = comparable && agreement.judged();
    return new ComparisonLine(
        measured + halfWidth(agreement.measured()),
        Double.isNaN(agreement.predicted()) ? "undefined" : predicted,
        judged ? signed(agreement.z(), 1) : "",
        comparable ? verdict(agreement) : "");
  }

  private static String halfWidth(Estimate measured) {
    double half = Confidence.OF_95_PERCENT.halfWidth(measured);
    return Double.isNaN(half) ? "" : " ± " + NumberText.fixed(half, PLACES);
  }

  private static String verdict(Agreement agreement) {
    if (agreement.judged()) {
      return agreement.agrees() ? "agrees" : "disagrees";
    }
    return agreement.measured().count() == 1 ? "needs two seeds" : "";
  }

  private static String signed(double value, int places) {
    String text = NumberText.fixed(value, places);
    return value > 0 && !Double.isInfinite(value) ? "+" + text : text;
  }
}
