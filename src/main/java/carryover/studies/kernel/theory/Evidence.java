package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSetting;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Locale;

/**
 * The finished runs of one setting, as clauses look at them.
 *
 * @param whole runs of which every arm came to its end
 */
record Evidence(KernelSetting setting, List<Trace> finished, List<Trace> whole) {
  static Evidence of(Setting setting, List<Trace> runs) {
    List<Trace> finished = runs.stream().filter(run -> !run.cancelled()).toList();
    return new Evidence(
        KernelSetting.of(setting),
        finished,
        finished.stream()
            .filter(run -> KernelArms.ALL.stream().allMatch(arm -> run.arm(arm).end().isPresent()))
            .toList());
  }

  /** A measure at the end of an arm, over the seeds; of no seed when there is no whole run. */
  Estimate end(Arm arm, Measure measure) {
    return Estimate.of(whole.stream().mapToDouble(run -> end(run, arm, measure)).toArray());
  }

  /** The end of one arm minus that of another, paired by seed. */
  Estimate difference(Arm one, Arm other, Measure measure) {
    return Estimate.of(
        whole.stream()
            .mapToDouble(run -> end(run, one, measure) - end(run, other, measure))
            .toArray());
  }

  private static double end(Trace run, Arm arm, Measure measure) {
    return run.arm(arm).end().orElseThrow().get(measure);
  }

  /** Whether a difference is told from none: three seeds at least, and outside its interval. */
  static boolean isTold(Estimate difference) {
    return difference.count() >= 3
        && Math.abs(difference.mean()) > difference.halfWidth95()
        && difference.mean() != 0;
  }

  /** Three decimals with a point; more would claim a precision that no run has. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String interval(Estimate estimate) {
    return estimate.count() >= 3
        ? number(Math.abs(estimate.mean())) + " ± " + number(estimate.halfWidth95())
        : number(Math.abs(estimate.mean()));
  }
}
