package carryover.lab.compare;

import carryover.lab.Pin;
import carryover.lab.PinLabels;
import carryover.lab.Pins;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.studies.cnn.theory.Effect;
import carryover.study.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * The current run and the pinned ones, ready to show.
 *
 * @param current the run on screen
 * @param step where accuracies are read, {@link Workbench#END} for the end
 * @param differing the parameters in which they differ
 * @param seedsDiffer whether their seeds differ
 * @param runs the current one first, then in the order in which they were pinned
 */
record Comparison(
    RunResults current,
    int step,
    List<Parameter> differing,
    boolean seedsDiffer,
    List<ComparedRun> runs) {

  static Comparison of(Pins pins, RunResults current, int step) {
    PinLabels labels = new PinLabels(pins, current.experiment());
    List<ComparedRun> runs = new ArrayList<>();
    runs.add(ComparedRun.current(current, step));
    for (Pin pin : pins.list()) {
      runs.add(ComparedRun.pinned(runs.size(), pin, current, labels.full(pin.experiment()), step));
    }
    boolean seedsDiffer =
        pins.list().stream()
            .anyMatch(pin -> !pin.experiment().seeds().equals(current.experiment().seeds()));
    return new Comparison(current, step, labels.differing(), seedsDiffer, runs);
  }

  /** The runs that are pinned. */
  List<ComparedRun> pinned() {
    return runs.subList(1, runs.size());
  }

  /** What the numbers are, in one line. */
  String note() {
    String where = step == Workbench.END ? "at the end" : "at step " + step;
    return "Test accuracy "
        + where
        + ", mean ± 95 % CI; difference: transfer − scratch, paired by seed, which matters from "
        + Effect.LEAST
        + " on; Δ: transfer of this run −"
        + " of the current one, paired by seed where they share seeds";
  }
}
