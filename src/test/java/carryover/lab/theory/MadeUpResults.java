package carryover.lab.theory;

import carryover.lab.Experiment;
import carryover.lab.RunResults;
import carryover.lab.RunResults.Stage;
import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Coefficients;
import carryover.transfer.Sample;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Results written down by hand: accuracy 0.5 at step 0, the given one at step 100. */
final class MadeUpResults {
  private static final Coefficients NONE = new Coefficients(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private MadeUpResults() {}

  static RunResults of(Setting setting, int asked, Stage stage, Trace... traces) {
    Experiment experiment = new Experiment(setting, new Seeds(1, asked));
    return new RunResults(experiment, List.of(traces), stage, 0.1, "");
  }

  static RunResults failed(Setting setting, String message) {
    Experiment experiment = new Experiment(setting, new Seeds(1, 8));
    return new RunResults(experiment, List.of(), Stage.FAILED, 0.1, message);
  }

  static Trace trace(Setting setting, long seed, double transfer, double scratch) {
    return new Trace(
        setting,
        seed,
        arm(Arm.UPSTREAM, 1),
        arm(Arm.TRANSFER, transfer),
        arm(Arm.SCRATCH, scratch),
        false);
  }

  /** The first half of a run, as seen while it trains. */
  static Trace unfinished(Setting setting) {
    return new Trace(
        setting,
        1,
        arm(Arm.UPSTREAM, 0.6),
        new ArmTrace(Arm.TRANSFER, List.of(), OptionalInt.empty()),
        new ArmTrace(Arm.SCRATCH, List.of(), OptionalInt.empty()),
        true);
  }

  static Trace withDivergedTransfer(Trace trace) {
    List<Sample> begun = trace.transfer().samples().subList(0, 1);
    return new Trace(
        trace.setting(),
        trace.seed(),
        trace.upstream(),
        new ArmTrace(Arm.TRANSFER, begun, OptionalInt.of(7)),
        trace.scratch(),
        false);
  }

  private static ArmTrace arm(Arm arm, double accuracy) {
    return new ArmTrace(
        arm, Arrays.asList(sample(0, 0.5), sample(100, accuracy)), OptionalInt.empty());
  }

  private static Sample sample(int step, double accuracy) {
    return new Sample(step, 0.05, 1, accuracy, NONE, null);
  }
}
