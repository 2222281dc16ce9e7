package carryover.studies.linear.training;

import carryover.numeric.CancellationPoint;
import carryover.studies.linear.LinearMeasures;
import carryover.study.Arm;
import carryover.study.ArmRecorder;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Takes one arm through its steps and keeps what is asked for. */
public final class SteppedArm {
  private final int steps;
  private final ArmRecorder recorder;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;

  public SteppedArm(
      Arm arm,
      int steps,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.steps = steps;
    recorder = new ArmRecorder(arm, steps, recording, listener);
    this.listener = listener;
    this.cancellationPoint = cancellationPoint;
  }

  /**
   * Trains.
   *
   * @param work of a step, in values read and written
   * @param finite whether all numbers still are
   * @param sample of the state after so many steps
   * @param done steps of the run before this arm
   * @param total steps of the run
   */
  public void train(
      long work,
      Runnable step,
      BooleanSupplier finite,
      IntFunction<Sample> sample,
      int done,
      int total) {
    for (int k = 0; k <= steps; k++) {
      if (!finite.getAsBoolean()) {
        recorder.diverged(k);
        return;
      }
      if (recorder.records(k)) {
        cancellationPoint.before(work);
        Sample state = sample.apply(k);
        keep(state);
        if (!isFinite(state)) {
          return;
        }
      }
      if (k < steps) {
        cancellationPoint.before(work);
        step.run();
        listener.progressed(done + k + 1, total);
      }
    }
  }

  /** Keeps a sample, as the only one of an arm that is not trained step by step. */
  public void keep(Sample sample) {
    if (isFinite(sample)) {
      recorder.add(sample);
    } else {
      recorder.diverged(sample.step());
    }
  }

  /** Squares overflow before the numbers themselves do. */
  private static boolean isFinite(Sample sample) {
    return Double.isFinite(sample.get(LinearMeasures.RISK))
        && Double.isFinite(sample.get(LinearMeasures.TRAIN_LOSS))
        && Double.isFinite(sample.get(LinearMeasures.FIRST_SINGULAR));
  }

  public ArmTrace trace() {
    return recorder.trace();
  }
}
