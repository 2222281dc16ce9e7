package carryover.lab.theory;

import carryover.lab.CountText;
import carryover.lab.RunNote;
import carryover.numeric.Estimate;
import carryover.study.Arm;
import carryover.study.Headline;
import carryover.study.Readout;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.words.Words;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The newest results with at least one complete seed. They stay on the card while a newer setting
 * trains, marked as older.
 *
 * @param results complete traces only
 * @param step where values are read, {@link Workbench#END} for the end
 */
record Measured(RunResults results, int step) {
  private static final Words WORDS = Words.of(Measured.class);

  /** The complete traces of some results. */
  static RunResults complete(RunResults results) {
    List<Trace> traces = results.traces().stream().filter(trace -> !trace.cancelled()).toList();
    return new RunResults(
        results.experiment(), traces, results.stage(), results.seconds(), results.message());
  }

  boolean exists() {
    return !results.traces().isEmpty();
  }

  /** Whether values are those of the trained network, of which theory speaks. */
  boolean atEnd() {
    return step == Workbench.END;
  }

  Estimate mean(Readout readout) {
    return results.estimate(readout, step);
  }

  Estimate gain(Headline headline) {
    return results.gain(headline, step);
  }

  /** What the figures are means of, with everything left out of them. */
  String note(Study study) {
    if (!exists()) {
      return WORDS.text("measured.none");
    }
    int count = results.traces().size();
    String seeds = CountText.seeds(count);
    return (atEnd()
            ? seeds
            : WORDS.text("measured.atStep", study.time().unit(), String.valueOf(step), seeds))
        + RunNote.interval(count)
        + study.arms().stream().map(this::diverged).collect(Collectors.joining());
  }

  private String diverged(Arm arm) {
    long count = results.traces().stream().filter(trace -> trace.arm(arm).diverged()).count();
    return count == 0 ? "" : WORDS.text("measured.diverged", arm.key(), String.valueOf(count));
  }
}
