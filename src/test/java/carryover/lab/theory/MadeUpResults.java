package carryover.lab.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
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
    return CnnArms.trace(
        setting,
        seed,
        arm(CnnArms.UPSTREAM, 1),
        arm(CnnArms.TRANSFER, transfer),
        arm(CnnArms.SCRATCH, scratch),
        false);
  }

  /** The first half of a run, as seen while it trains. */
  static Trace unfinished(Setting setting) {
    return CnnArms.trace(
        setting,
        1,
        arm(CnnArms.UPSTREAM, 0.6),
        new ArmTrace(CnnArms.TRANSFER, List.of(), OptionalInt.empty()),
        new ArmTrace(CnnArms.SCRATCH, List.of(), OptionalInt.empty()),
        true);
  }

  static Trace withDivergedTransfer(Trace trace) {
    List<Sample> begun = trace.arm(CnnArms.TRANSFER).samples().subList(0, 1);
    return CnnArms.trace(
        trace.setting(),
        trace.seed(),
        trace.arm(CnnArms.UPSTREAM),
        new ArmTrace(CnnArms.TRANSFER, begun, OptionalInt.of(7)),
        trace.arm(CnnArms.SCRATCH),
        false);
  }

  private static ArmTrace arm(Arm arm, double accuracy) {
    return new ArmTrace(
        arm, Arrays.asList(sample(0, 0.5), sample(100, accuracy)), OptionalInt.empty());
  }

  private static Sample sample(int step, double accuracy) {
    return CnnSample.alike(step, 0.05, 1, accuracy, NONE, null);
  }
}
