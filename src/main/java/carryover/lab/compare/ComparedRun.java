package carryover.lab.compare;

import carryover.lab.Experiment;
import carryover.lab.Pin;
import carryover.lab.RunResults;
import carryover.numeric.Estimate;
import carryover.study.Counted;
import carryover.study.Study;
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
  ComparedRun {
    readouts = List.copyOf(readouts);
  }

  /** The run they are all compared with. */
  static ComparedRun current(Study study, RunResults current, int step) {
    return of(study, 0, Optional.empty(), current, current, "current run", step);
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
    int asked = results.experiment().seeds().count();
    String done =
        switch (results.stage()) {
          case IDLE -> "waiting";
          case STREAMING, SKETCH, PREVIEW ->
              results.finished().size() + " of " + Counted.of(asked, "seed");
          case FINAL -> "";
          case CANCELLED ->
              "stopped, " + results.finished().size() + " of " + Counted.of(asked, "seed");
          case FAILED -> "not trained: " + results.message();
        };
    long diverged =
        results.finished().stream()
            .filter(
                trace ->
                    trace.arms().stream().anyMatch(arm -> !arm.arm().isSource() && arm.diverged()))
            .count();
    String lost = diverged == 0 ? "" : "diverged in " + diverged;
    String hidden = pin.isPresent() && !pin.get().shown() ? "hidden" : "";
    return String.join(", ", Stream.of(done, lost, hidden).filter(s -> !s.isEmpty()).toList());
  }
}
