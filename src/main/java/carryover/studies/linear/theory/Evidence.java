package carryover.studies.linear.theory;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;

/** The finished runs of one setting, as clauses look at them; differences are paired by seed. */
public final class Evidence {
  private final LinearSetting setting;
  private final List<Trace> finished;

  public Evidence(Setting setting, List<Trace> runs) {
    this.setting = LinearSetting.of(setting);
    finished = runs.stream().filter(run -> !run.cancelled()).toList();
  }

  LinearSetting setting() {
    return setting;
  }

  /** All runs that came to an end, also those of which an arm diverged. */
  List<Trace> finished() {
    return finished;
  }

  /** Risk of a reference minus that of an arm at the end; nothing where no run has both. */
  Optional<Estimate> gain(Arm reference, Arm arm) {
    double[] gains =
        finished.stream()
            .filter(run -> run.arm(reference).end().isPresent() && run.arm(arm).end().isPresent())
            .mapToDouble(run -> end(run, reference) - end(run, arm))
            .toArray();
    return gains.length == 0 ? Optional.empty() : Optional.of(Estimate.of(gains));
  }

  /** Runs in which an arm came to its end. */
  List<Trace> whole(Arm arm) {
    return finished.stream().filter(run -> run.arm(arm).end().isPresent()).toList();
  }

  /** Mean over the runs of a measure of an arm at the place of a sample; NaN without runs. */
  double mean(Arm arm, Measure measure, int place) {
    return whole(arm).stream()
        .mapToDouble(run -> run.arm(arm).samples().get(place).get(measure))
        .average()
        .orElse(Double.NaN);
  }

  /** Mean over the runs of a measure at the end of an arm; NaN without runs. */
  double end(Arm arm, Measure measure) {
    return whole(arm).stream()
        .mapToDouble(run -> run.arm(arm).end().orElseThrow().get(measure))
        .average()
        .orElse(Double.NaN);
  }

  /** Samples of an arm in a run, of the first if runs differ; empty without runs. */
  List<Sample> samples(Arm arm) {
    List<Trace> whole = whole(arm);
    boolean alike =
        whole.stream()
            .allMatch(
                run -> run.arm(arm).samples().size() == whole.get(0).arm(arm).samples().size());
    return whole.isEmpty() || !alike ? List.of() : whole.get(0).arm(arm).samples();
  }

  /** Whether a difference is told from none: outside its interval, or the same in a single run. */
  static boolean isTold(Estimate difference) {
    return difference.count() == 1
        ? difference.mean() != 0
        : Math.abs(difference.mean()) > difference.halfWidth95();
  }

  private static double end(Trace run, Arm arm) {
    return run.arm(arm).end().orElseThrow().get(LinearMeasures.RISK);
  }
}
