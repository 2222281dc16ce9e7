package carryover.studies.cnn.direct;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Takes one arm through its steps and keeps what is asked for. */
final class DirectRecorder {
  private final Arm arm;
  private final int steps;
  private final Recording recording;
  private final TrainingListener listener;
  private final DirectCoefficients coefficients;
  private final List<Sample> samples = new ArrayList<>();
  private OptionalInt divergedAt = OptionalInt.empty();

  DirectRecorder(
      Arm arm,
      int steps,
      Recording recording,
      TrainingListener listener,
      DirectCoefficients coefficients) {
    this.arm = arm;
    this.steps = steps;
    this.recording = recording.of(arm);
    this.listener = listener;
    this.coefficients = coefficients;
  }

  /** The arm has nothing to start from. */
  void neverStarted() {
    divergedAt = OptionalInt.of(0);
  }

  /**
   * Measures the network at {@code step} and, unless it was the last, trains one step; nothing any
   * more once the arm has diverged.
   *
   * @param test test accuracy of a network
   */
  void visit(int step, DirectArm network, ToDoubleFunction<DirectNetwork> test) {
    if (diverged()) {
      return;
    }
    network.evaluate();
    if (!network.finite()) {
      divergedAt = OptionalInt.of(step);
      return;
    }
    if (recording.records(step, steps)) {
      Sample sample = sample(step, network, test);
      samples.add(sample);
      listener.sampled(arm, sample);
    }
    if (step < steps) {
      network.step();
    }
  }

  boolean diverged() {
    return divergedAt.isPresent();
  }

  ArmTrace trace() {
    return new ArmTrace(arm, samples, divergedAt);
  }

  private Sample sample(int step, DirectArm network, ToDoubleFunction<DirectNetwork> test) {
    DirectLedger first = arm.equals(CnnArms.UPSTREAM) ? network.ledger() : network.carried();
    DirectLedger second = arm.equals(CnnArms.UPSTREAM) ? network.carried() : network.ledger();
    return new CnnSample(
            step,
            network.loss(),
            network.accuracy(),
            recording.testAccuracy() ? test.applyAsDouble(network.network()) : Double.NaN,
            coefficients.summary(first, second),
            coefficients.bySign(first, second),
            recording.recordsFilters(step, steps) ? coefficients.perFilter(first, second) : null)
        .sample();
  }
}
