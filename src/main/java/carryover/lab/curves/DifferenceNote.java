package carryover.lab.curves;

import carryover.lab.Margin;
import carryover.lab.Measure;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.numeric.Estimate;
import carryover.studies.cnn.theory.Effect;
import carryover.ui.NumberText;

/** The paired difference of the arms at the time cursor, for the note of the curves. */
final class DifferenceNote {
  private static final int PLACES = 3;
  private static final char NO_BREAK = '\u00a0';

  private DifferenceNote() {}

  /** Empty where there is nothing to compare. */
  static String of(RunResults results, Measure quantity, int timeCursor) {
    Estimate accuracy = results.difference(timeCursor);
    if (!quantity.isPredicted() || Double.isNaN(accuracy.mean())) {
      return "";
    }
    double difference = quantity.ofAccuracy(accuracy.mean()) - quantity.ofAccuracy(0);
    String size = NumberText.fixed(difference, PLACES);
    String text =
        (timeCursor == Workbench.END ? "" : "step " + timeCursor + ": ")
            + "transfer − scratch = "
            + (difference > 0 ? "+" + size : size)
            + Margin.of(accuracy, PLACES)
            + ": "
            + Effect.of(accuracy).text();
    return text.replace(' ', NO_BREAK);
  }
}
