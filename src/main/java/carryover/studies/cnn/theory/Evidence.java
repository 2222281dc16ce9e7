package carryover.studies.cnn.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Arm;
import carryover.study.Effect;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The finished runs of one setting, as clauses look at them: curves averaged over the seeds, and
 * differences paired by seed. Runs recorded at other steps than the first one are left out.
 */
public final class Evidence {
  /** A single run has no interval; test accuracies of two arms differ by less than this by luck. */
  private static final double LUCK = 0.03;

  private final CnnSetting setting;
  private final List<Trace> finished;
  private final List<Trace> whole;

  public Evidence(Setting setting, List<Trace> runs) {
    this.setting = CnnSetting.of(setting);
    finished = runs.stream().filter(run -> !run.cancelled()).toList();
    List<Trace> undiverged =
        finished.stream()
            .filter(
                run ->
                    !run.arm(CnnArms.TRANSFER).diverged() && !run.arm(CnnArms.SCRATCH).diverged())
            .toList();
    whole = undiverged.stream().filter(run -> steps(run).equals(steps(undiverged.get(0)))).toList();
  }

  CnnSetting setting() {
    return setting;
  }

  /** All runs that came to an end, also those that diverged. */
  List<Trace> finished() {
    return finished;
  }

  /** Recorded steps of Task 2; empty when no run has both arms to the end. */
  List<Integer> steps() {
    return whole.isEmpty() ? List.of() : steps(whole.get(0));
  }

  /** The mean over the seeds of one arm's value at a place in {@link #steps}. */
  double mean(Arm arm, int place, ToDoubleFunction<Sample> value) {
    return whole.stream()
        .mapToDouble(run -> value.applyAsDouble(run.arm(arm).samples().get(place)))
        .average()
        .orElse(Double.NaN);
  }

  /** The same at the end. */
  double finalMean(Arm arm, ToDoubleFunction<Sample> value) {
    return mean(arm, steps().size() - 1, value);
  }

  /** Test accuracy of transfer minus that of scratch, paired by seed, at a place in the steps. */
  Estimate difference(int place) {
    return Estimate.of(
        whole.stream()
            .mapToDouble(
                run ->
                    run.arm(CnnArms.TRANSFER).samples().get(place).get(CnnMeasures.TEST_ACCURACY)
                        - run.arm(CnnArms.SCRATCH)
                            .samples()
                            .get(place)
                            .get(CnnMeasures.TEST_ACCURACY))
            .toArray());
  }

  /**
   * The difference at the end; nothing when both arms are the same run, or when no run has both
   * with a test accuracy.
   */
  Optional<Estimate> finalDifference() {
    return steps().isEmpty() || setting.inheritedFilters() == 0
        ? Optional.empty()
        : Optional.of(difference(steps().size() - 1))
            .filter(estimate -> !Double.isNaN(estimate.mean()));
  }

  /** Whether a difference matters; of a single run it has to be beyond luck as well. */
  static Effect effect(Estimate difference) {
    if (difference.count() == 1) {
      return Math.abs(difference.mean()) > LUCK
          ? CnnMeasures.TEST_ACCURACY.effect(difference.mean())
          : Effect.UNTOLD;
    }
    return CnnMeasures.TEST_ACCURACY.effect(difference);
  }

  /** Whether it matters even outside twice its interval, being picked out of a whole curve. */
  static boolean clearlyMatters(Estimate difference) {
    double doubt = difference.count() == 1 ? LUCK : Confidence.OF_95_PERCENT.halfWidth(difference);
    return Math.abs(difference.mean())
        >= Math.max(CnnMeasures.TEST_ACCURACY.yardstick().ofInterest(), 2 * doubt);
  }

  private static List<Integer> steps(Trace run) {
    return run.arm(CnnArms.TRANSFER).samples().stream().map(Sample::step).toList();
  }
}
