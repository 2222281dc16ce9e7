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
 * @param verdict whether they agree, and by how much
 */
record ComparisonLine(String measured, String predicted, String verdict) {
  private static final int PLACES = 3;
  static final String NOTHING = "–";

  /** An accuracy. */
  static ComparisonLine of(Estimate measured, double predicted, boolean comparable) {
    return new ComparisonLine(
        NumberText.fixed(measured.mean(), PLACES) + halfWidth(measured),
        predicted(predicted, NumberText.fixed(predicted, PLACES)),
        comparable ? verdict(new Agreement(measured, predicted)) : "");
  }

  /** A difference, with its sign. */
  static ComparisonLine ofDifference(Estimate measured, double predicted, boolean comparable) {
    return new ComparisonLine(
        signed(measured.mean(), PLACES) + halfWidth(measured),
        predicted(predicted, signed(predicted, PLACES)),
        comparable ? verdict(new Agreement(measured, predicted)) : "");
  }

  private static String predicted(double value, String text) {
    return Double.isNaN(value) ? "undefined" : text;
  }

  private static String halfWidth(Estimate measured) {
    double half = Confidence.OF_95_PERCENT.halfWidth(measured);
    return Double.isNaN(half) ? "" : " ± " + NumberText.fixed(half, PLACES);
  }

  private static String verdict(Agreement agreement) {
    if (agreement.judged()) {
      return (agreement.agrees() ? "agrees, z = " : "disagrees, z = ") + signed(agreement.z(), 1);
    }
    return agreement.measured().count() == 1 ? "needs two seeds" : "";
  }

  private static String signed(double value, int places) {
    String text = NumberText.fixed(value, places);
    return value > 0 && !Double.isInfinite(value) ? "+" + text : text;
  }
}
