package carryover.studies.linear.training;

import carryover.numeric.CancellationPoint;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Takes one arm through its steps and keeps what is asked for. */
public final class ArmRecorder {
  private final Arm arm;
  private final int steps;
  private final Recording recording;
  private final TrainingListener listener;
  private final CancellationPoint cancellationPoint;
  private final List<Sample> samples = new ArrayList<>();
  private OptionalInt divergedAt = OptionalInt.empty();

  public ArmRecorder(
      Arm arm,
      int steps,
      Recording recording,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.arm = arm;
    this.steps = steps;
    this.recording = recording.of(arm);
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
        divergedAt = OptionalInt.of(k);
        return;
      }
      if (recording.records(k, steps)) {
        cancellationPoint.before(work);
        keep(sample.apply(k));
      }
      if (k < steps) {
        cancellationPoint.before(work);
        step.run();
        listener.progressed(done + k + 1, total);
      }
    }
  }

  /** Keeps the only sample of an arm that is not trained step by step. */
  public void keep(Sample sample) {
    samples.add(sample);
    listener.sampled(arm, sample);
  }

  public ArmTrace trace() {
    return new ArmTrace(arm, samples, divergedAt);
  }
}
