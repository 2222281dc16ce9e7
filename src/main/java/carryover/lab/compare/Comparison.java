package carryover.lab.compare;

import carryover.lab.PinLabels;
import carryover.study.Headline;
import carryover.study.Parameter;
import carryover.study.Study;
import carryover.words.Words;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/**
 * The current run and the pinned ones, ready to show.
 *
 * @param study whose runs they are
 * @param current the run on screen
 * @param step where accuracies are read, {@link Workbench#END} for the end
 * @param differing the parameters in which they differ
 * @param seedsDiffer whether their seeds differ
 * @param runs the current one first, then in the order in which they were pinned
 */
record Comparison(
    Study study,
    RunResults current,
    int step,
    List<Parameter> differing,
    boolean seedsDiffer,
    List<ComparedRun> runs) {
  private static final Words WORDS = Words.of(Comparison.class);

  static Comparison of(Study study, Pins pins, RunResults current, int step) {
    PinLabels labels = new PinLabels(pins, current.experiment());
    List<ComparedRun> runs = new ArrayList<>();
    runs.add(ComparedRun.current(study, current, step));
    for (Pin pin : pins.list()) {
      runs.add(
          ComparedRun.pinned(
              study, runs.size(), pin, current, labels.full(pin.experiment()), step));
    }
    boolean seedsDiffer =
        pins.list().stream()
            .anyMatch(pin -> !pin.experiment().seeds().equals(current.experiment().seeds()));
    return new Comparison(study, current, step, labels.differing(), seedsDiffer, runs);
  }

  /** The runs that are pinned. */
  List<ComparedRun> pinned() {
    return runs.subList(1, runs.size());
  }

  /** What the numbers are, in one line. */
  String note() {
    String where =
        step == Workbench.END
            ? WORDS.text("note.end")
            : WORDS.text("note.atStep", study.time().unit(), String.valueOf(step));
    Headline headline = study.headline();
    return WORDS.text(
        "note.numbers",
        headline.measure().heading(),
        where,
        headline.title(),
        String.valueOf(headline.measure().yardstick().ofInterest()),
        headline.subject().arm().title());
  }
}
