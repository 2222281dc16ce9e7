package carryover.lab.kernel;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.util.Optional;

/**
 * The seed whose kernels are recorded, looked at at one step.
 *
 * @param cursor step of Task 2 up to which it is told
 */
record KernelRun(Trace trace, int cursor) {
  private static final Words WORDS = Words.of(KernelRun.class);

  /** Empty while nothing is recorded. */
  static Optional<KernelRun> of(RunResults results, int cursor) {
    return results.traces().stream()
        .filter(
            trace -> trace.arm(KernelArms.SOURCE).samples().stream().anyMatch(Sample::hasDetails))
        .findFirst()
        .map(trace -> new KernelRun(trace, cursor));
  }

  KernelSetting setting() {
    return KernelSetting.of(trace.setting());
  }

  boolean isLinear() {
    return setting().mode() == Mode.LINEAR;
  }

  Optional<Sample> at(KernelState state) {
    return state.of(trace, cursor);
  }

  /** The seed, and the step where there are several. */
  String note() {
    String seed = WORDS.text("run.seed", String.valueOf(trace.seed()));
    Optional<Sample> tuned = at(KernelState.TUNED);
    return isLinear() || tuned.isEmpty()
        ? seed
        : WORDS.text("run.step", seed, String.valueOf(tuned.orElseThrow().step()));
  }
}
