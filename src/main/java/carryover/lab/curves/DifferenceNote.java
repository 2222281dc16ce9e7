package carryover.lab.curves;

import carryover.lab.MeasureText;
import carryover.numeric.Estimate;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.words.Words;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;

/** The paired difference of the arms at the time cursor, for the note of the curves. */
final class DifferenceNote {
  private static final Words WORDS = Words.of(DifferenceNote.class);
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
    String text =
        WORDS.text(
            "difference.note",
            headline.title(),
            MeasureText.signed(headline.measure(), difference)
                + MeasureText.margin(headline.measure(), gain),
            headline.text(headline.measure().effect(gain)));
    String placed =
        timeCursor == Workbench.END
            ? text
            : WORDS.text(
                "difference.atStep",
                headline.subject().arm().time().unit(),
                String.valueOf(timeCursor),
                text);
    return placed.replace(' ', NO_BREAK);
  }
}
