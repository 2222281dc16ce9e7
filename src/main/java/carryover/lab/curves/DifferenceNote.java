package carryover.lab.curves;

import carryover.lab.Margin;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.numeric.Estimate;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.ui.NumberText;

/** The paired difference of the arms at the time cursor, for the note of the curves. */
final class DifferenceNote {
  private static final int PLACES = 3;
  private static final char NO_BREAK = '\u00a0';

  private DifferenceNote() {}

  /** Empty where there is nothing to compare. */
  static String of(Headline headline, RunResults results, Measure quantity, int timeCursor) {
    Estimate gain = results.gain(headline, timeCursor);
    if (!quantity.sharesPlace(headline.measure()) || Double.isNaN(gain.mean())) {
      return "";
    }
    // Of the complement the same difference has the other sign.
    double difference = quantity.equals(headline.measure()) ? gain.mean() : -gain.mean();
    String size = NumberText.fixed(difference, PLACES);
    String text =
        (timeCursor == Workbench.END ? "" : "step " + timeCursor + ": ")
            + headline.title()
            + " = "
            + (difference > 0 ? "+" + size : size)
            + Margin.of(gain, PLACES)
            + ": "
            + headline.measure().effect(gain).text();
    return text.replace(' ', NO_BREAK);
  }
}
