package carryover.transfer.engine;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One arm under way: trains it step by step and keeps what is recorded. */
final class ArmRun implements AutoCloseable {
  private final Arm arm;
  private final int steps;
  private final Recording recording;
  private final TrainingListener listener;
  private final Descent descent;
  private final CoefficientReader coefficients;
  private final Measurement measurement;
  private final List<Sample> samples = new ArrayList<>();
  private OptionalInt divergedAt = OptionalInt.empty();

  ArmRun(
      Arm arm,
      int steps,
      Descent descent,
      StartState start,
      CoefficientReader coefficients,
      TestDraws testDraws,
      Recording recording,
      TrainingListener listener) {
    this.arm = arm;
    this.steps = steps;
    this.recording = recording;
    this.listener = listener;
    this.descent = descent;
    this.coefficients = coefficients;
    measurement = new Measurement(descent, start, coefficients, testDraws, recording);
  }

  /** Looks at step {@code step}, records it if asked for, and descends unless it is the last. */
  void advance(int step) {
    if (diverged()) {
      return;
    }
    if (!descent.forward()) {
      divergedAt = OptionalInt.of(step);
      return;
    }
    if (recording.records(step, steps)) {
      Sample sample = measurement.at(step);
      samples.add(sample);
      listener.sampled(arm, sample);
    }
    if (step < steps) {
      descent.step();
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

  @Override
  public void close() {
    measurement.close();
    descent.close();
  }
}
