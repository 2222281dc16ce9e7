package carryover.transfer.engine;

import carryover.numeric.Checkpoint;
import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Setting;

/** Sets the arms of one run going. */
final class Arms {
  private final Setting setting;
  private final Draws draws;
  private final Recording recording;
  private final TrainingListener listener;
  private final Checkpoint checkpoint;

  Arms(
      Setting setting,
      Draws draws,
      Recording recording,
      TrainingListener listener,
      Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
    this.setting = setting;
    this.draws = draws;
    this.recording = recording;
    this.listener = listener;
  }

  /** An arm before its first step. */
  Stopover start(Arm arm, Task task, StartState start) {
    return Stopover.atStart(
        ArmTrace.unreached(arm), recording.of(arm), ArmState.before(task, start, checkpoint));
  }

  /** Tells what was recorded of an arm so far, and goes on with it if there is anything left. */
  Leg leg(Task task, Stopover from) {
    replay(from.trace());
    return new Leg(from, from.state().map(state -> run(task, from)));
  }

  /** Goes on with an arm that has a state. */
  ArmRun run(Task task, Stopover from) {
    Arm arm = from.trace().arm();
    ArmState state = from.state().orElseThrow();
    Descent descent = new Descent(task, state, setting.learningRate(), checkpoint);
    double shared = square(setting.universalNorm());
    StartState.History history = state.history();
    CoefficientReader coefficients =
        switch (arm) {
          case UPSTREAM ->
              new CoefficientReader(
                  descent,
                  history,
                  true,
                  shared,
                  square(setting.upstreamSpecificNorm()),
                  checkpoint);
          case TRANSFER ->
              new CoefficientReader(
                  descent,
                  history,
                  false,
                  shared,
                  square(setting.downstreamSpecificNorm()),
                  checkpoint);
          case SCRATCH -> new CoefficientReader(descent, history, false, 1, 1, checkpoint);
        };
    int steps = arm == Arm.UPSTREAM ? setting.upstreamSteps() : setting.downstreamSteps();
    return new ArmRun(
        from, steps, descent, coefficients, draws.testDraws(), hearing(arm), checkpoint);
  }

  /** Tells what was recorded before. */
  void replay(ArmTrace trace) {
    TrainingListener hearing = hearing(trace.arm());
    trace.samples().forEach(sample -> hearing.sampled(trace.arm(), sample));
  }

  /** The scratch arm is kept in units of its own. */
  private TrainingListener hearing(Arm arm) {
    return arm == Arm.SCRATCH
        ? (a, sample) -> listener.sampled(a, ScratchKey.inUnitsOf(setting, sample))
        : listener;
  }

  private static double square(double x) {
    return x * x;
  }
}
