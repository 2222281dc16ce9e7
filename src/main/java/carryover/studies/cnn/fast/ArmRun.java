package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One arm under way: trains it step by step and keeps what is recorded. */
final class ArmRun implements AutoCloseable {
  private final Arm arm;
  private final int steps;
  private final Recording recording;
  private final TrainingListener listener;
  private final ArmState from;
  private final Descent descent;
  private final CoefficientReader coefficients;
  private final Measurement measurement;
  private final List<Sample> samples;
  private int next;
  private OptionalInt divergedAt = OptionalInt.empty();

  /**
   * @param from where it begins; with a state
   */
  ArmRun(
      ArmCheckpoint from,
      int steps,
      Descent descent,
      CoefficientReader coefficients,
      TestDraws testDraws,
      TrainingListener listener,
      CancellationPoint cancellationPoint) {
    this.from = from.state().orElseThrow();
    this.steps = steps;
    this.listener = listener;
    this.descent = descent;
    this.coefficients = coefficients;
    arm = from.trace().arm();
    recording = from.recording();
    samples = new ArrayList<>(from.trace().samples());
    next = from.step();
    measurement =
        new Measurement(descent, this.from, coefficients, testDraws, recording, cancellationPoint);
  }

  /** The step it looks at next. */
  int next() {
    return next;
  }

  /**
   * Looks at step {@code step}, records it if asked for, and descends unless it is the last.
   *
   * @throws java.util.concurrent.CancellationException before the arm has moved; the step may have
   *     been recorded, and is recorded again by whoever goes on from here
   */
  void advance(int step) {
    if (diverged() || step < next) {
      return;
    }
    if (!descent.forward()) {
      divergedAt = OptionalInt.of(step);
      return;
    }
    if (recording.records(step, steps)) {
      Sample sample = measurement.at(step, recording.recordsFilters(step, steps));
      samples.add(sample);
      listener.sampled(arm, sample);
    }
    if (step < steps) {
      descent.step();
      next = step + 1;
    }
  }

  boolean diverged() {
    return divergedAt.isPresent();
  }

  Descent descent() {
    return descent;
  }

  /** What the trained filters carry on. */
  StartState.History history() {
    return coefficients.history();
  }

  ArmTrace trace() {
    return new ArmTrace(arm, samples, divergedAt);
  }

  /** Where it stands now; it must not go on afterwards. */
  ArmCheckpoint checkpoint() {
    return new ArmCheckpoint(
        next, recording, trace(), diverged() ? Optional.empty() : Optional.of(descent.state(from)));
  }

  @Override
  public void close() {
    measurement.close();
    descent.close();
  }
}
