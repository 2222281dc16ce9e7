package carryover.studies.images;

import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Collects the samples of one arm and tells the listener of each. */
public final class ArmRecorder {
  private final Arm arm;
  private final int steps;
  private final Recording recording;
  private final TrainingListener listener;
  private final List<Sample> samples = new ArrayList<>();
  private OptionalInt divergedAt = OptionalInt.empty();

  /**
   * @param steps length of the arm
   */
  public ArmRecorder(Arm arm, int steps, Recording recording, TrainingListener listener) {
    this.arm = arm;
    this.steps = steps;
    this.recording = recording.of(arm);
    this.listener = listener;
  }

  /** Whether a step is recorded. */
  public boolean records(int step) {
    return recording.records(step, steps);
  }

  /** Whether test accuracy is wanted. */
  public boolean tests() {
    return recording.testAccuracy();
  }

  /** Records a step, with NaN for what was not measured. */
  public void add(int step, double trainLoss, double trainAccuracy, double testAccuracy) {
    Sample sample =
        new Sample(step, new double[] {trainLoss, trainAccuracy, testAccuracy}, List.of());
    samples.add(sample);
    listener.sampled(arm, sample);
  }

  /** Ends the arm at a step that has no finite numbers. */
  public void diverged(int step) {
    divergedAt = OptionalInt.of(step);
  }

  /** What has been recorded so far. */
  public ArmTrace trace() {
    return new ArmTrace(arm, samples, divergedAt);
  }
}
