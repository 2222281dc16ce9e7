package carryover.lab.compare;

import carryover.lab.CountText;
import carryover.numeric.Estimate;
import carryover.study.Study;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run of the comparison.
 *
 * @param number its place among the pinned ones, from 1; 0 for the current run
 * @param pin empty for the current run
 * @param label what differs from the current run
 * @param state what is to be known besides its numbers, empty when nothing is
 * @param readouts a mean for each readout of the study
 * @param gain of the headline, paired by seed
 * @param delta first subject of the headline over that of the current run
 */
record ComparedRun(
    int number,
    Optional<Pin> pin,
    Experiment experiment,
    String label,
    String state,
    List<Estimate> readouts,
    Estimate gain,
    Delta delta) {
  private static final Words WORDS = Words.of(ComparedRun.class);

  ComparedRun {
    readouts = List.copyOf(readouts);
  }

  /** The run they are all compared with. */
  static ComparedRun current(Study study, RunResults current, int step) {
    return of(study, 0, Optional.empty(), current, current, WORDS.text("run.current"), step);
  }

  static ComparedRun pinned(
      Study study, int number, Pin pin, RunResults current, String label, int step) {
    return of(study, number, Optional.of(pin), pin.results(), current, label, step);
  }

  private static ComparedRun of(
      Study study,
      int number,
      Optional<Pin> pin,
      RunResults results,
      RunResults current,
      String label,
      int step) {
    return new ComparedRun(
        number,
        pin,
        results.experiment(),
        label,
        state(pin, results),
        study.readouts().stream().map(readout -> results.estimate(readout, step)).toList(),
        results.gain(study.headline(), step),
        pin.isEmpty()
            ? new Delta(Double.NaN, Double.NaN, 0, 0)
            : Delta.of(results, current, study.headline().subject(), step));
  }

  private static String state(Optional<Pin> pin, RunResults results) {
    String done = String.valueOf(results.finished().size());
    String all = CountText.seeds(results.experiment().seeds().count());
    String training =
        switch (results.stage()) {
          case IDLE -> WORDS.text("run.waiting");
          case STREAMING, SKETCH, PREVIEW -> WORDS.text("run.training", done, all);
          case FINAL -> "";
          case CANCELLED -> WORDS.text("run.stopped", done, all);
          case FAILED -> WORDS.text("run.failed", results.message());
        };
    long diverged =
        results.finished().stream()
            .filter(
                trace ->
                    trace.arms().stream().anyMatch(arm -> !arm.arm().isSource() && arm.diverged()))
            .count();
    String lost = diverged == 0 ? "" : WORDS.text("run.diverged", String.valueOf(diverged));
    String hidden = pin.isPresent() && !pin.get().shown() ? WORDS.text("run.hidden") : "";
    return String.join(", ", Stream.of(training, lost, hidden).filter(s -> !s.isEmpty()).toList());
  }
}
