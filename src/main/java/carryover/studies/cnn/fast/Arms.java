package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.UpdateRule;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.TrainingListener;

/** Sets the arms of one run going. */
final class Arms {
  private final CnnSetting setting;
  private final GaussianDraws draws;
  private final Recording recording;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;

  Arms(
      CnnSetting setting,
      GaussianDraws draws,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.cancellationPoint = cancellationPoint;
    this.setting = setting;
    this.draws = draws;
    this.recording = recording;
    this.listener = listener;
  }

  /** An arm before its first step. */
  ArmCheckpoint start(Arm arm, LearningTask task, StartState start) {
    return ArmCheckpoint.atStart(
        ArmTrace.unreached(arm),
        recording.of(arm),
        ArmState.before(task, start, cancellationPoint));
  }

  /** Tells what was recorded of an arm so far, and goes on with it if there is anything left. */
  ArmInProgress begin(LearningTask task, ArmCheckpoint from) {
    replay(from.trace());
    return new ArmInProgress(from, from.state().map(state -> run(task, from)));
  }

  /** Goes on with an arm that has a state. */
  ArmRun run(LearningTask task, ArmCheckpoint from) {
    Arm arm = from.trace().arm();
    ArmState state = from.state().orElseThrow();
    Descent descent =
        new Descent(task, state, setting.learningRate(), rule(arm), cancellationPoint);
    // Scratch is kept in units of its own, in which γ counts for both signals alike.
    boolean ownUnits = arm.equals(CnnArms.SCRATCH);
    boolean upstream = arm.equals(CnnArms.UPSTREAM);
    double shared = ownUnits ? 1 : square(setting.universalNorm());
    double specific =
        ownUnits
            ? 1
            : square(upstream ? setting.upstreamSpecificNorm() : setting.downstreamSpecificNorm());
    CoefficientReader coefficients =
        new CoefficientReader(
            descent, state.history(), upstream, shared, specific, cancellationPoint);
    int steps = arm.equals(CnnArms.UPSTREAM) ? setting.upstreamSteps() : setting.downstreamSteps();
    return new ArmRun(
        from, steps, descent, coefficients, draws.testDraws(), hearing(arm), cancellationPoint);
  }

  private UpdateRule rule(Arm arm) {
    if (arm.equals(CnnArms.UPSTREAM)) {
      return UpdateRule.upstream(setting);
    }
    return arm.equals(CnnArms.TRANSFER)
        ? UpdateRule.transfer(setting)
        : UpdateRule.scratch(setting);
  }

  /** Tells what was recorded before. */
  void replay(ArmTrace trace) {
    TrainingListener hearing = hearing(trace.arm());
    trace.samples().forEach(sample -> hearing.sampled(trace.arm(), sample));
  }

  /** The scratch arm is kept in units of its own. */
  private TrainingListener hearing(Arm arm) {
    return arm.equals(CnnArms.SCRATCH)
        ? (a, sample) -> listener.sampled(a, ScratchKey.inUnitsOf(setting, sample))
        : listener;
  }

  private static double square(double x) {
    return x * x;
  }
}
