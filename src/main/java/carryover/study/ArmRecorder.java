package carryover.study;

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

  /** Whether a recorded step carries details: the frames do, as features move most at first. */
  public boolean recordsDetails(int step) {
    boolean frame = recording.frames() && step == Recording.frameUpTo(step);
    return recording.recordsFilters(step, steps) || (recording.filters() && frame);
  }

  /** Whether measures on test samples are wanted. */
  public boolean tests() {
    return recording.testAccuracy();
  }

  public void add(Sample sample) {
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
