package carryover.preset;

import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;

/**
 * Where one seed of one setting ended: numbers that can be measured again.
 *
 * @param values one for each readout of the study; NaN where the arm diverged
 */
public record MeasuredRun(Setting setting, long seed, List<Double> values) {
  public MeasuredRun {
    values = List.copyOf(values);
  }

  /** The end of a run. */
  public static MeasuredRun of(Trace trace, List<Readout> readouts) {
    return new MeasuredRun(
        trace.setting(), trace.seed(), readouts.stream().map(r -> r.end(trace)).toList());
  }
}
