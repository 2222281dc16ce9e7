package carryover.lab.curves;

import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.transfer.theory.Effect;
import carryover.ui.NumberText;

/** The paired difference of the arms at the time cursor, for the note of the curves. */
final class DifferenceNote {
  private static final int PLACES = 3;
  private static final char NO_BREAK = '\u00a0';

  private DifferenceNote() {}

  /** Empty where there is nothing to compare. */
  static String of(RunResults results, Quantity quantity, int timeCursor) {
    Estimate accuracy = results.difference(timeCursor);
    if (!quantity.isPredicted() || Double.isNaN(accuracy.mean())) {
      return "";
    }
    double difference = quantity.ofAccuracy(accuracy.mean()) - quantity.ofAccuracy(0);
    String size = NumberText.fixed(difference, PLACES);
    double half = Confidence.OF_95_PERCENT.halfWidth(accuracy);
    String text =
        (timeCursor == Workbench.END ? "" : "step " + timeCursor + ": ")
            + "transfer − scratch = "
            + (difference > 0 ? "+" + size : size)
            + (Double.isNaN(half) ? "" : " ± " + NumberText.fixed(half, PLACES))
            + ": "
            + Effect.of(accuracy).text();
    return text.replace(' ', NO_BREAK);
  }
}
