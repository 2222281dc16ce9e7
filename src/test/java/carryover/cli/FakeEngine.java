package carryover.cli;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Coefficients;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TooLargeException;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Trains nothing: simple numbers that tell seed, arm and step. σ₂ = 100 lets the transfer arm
 * diverge at step 1, d = 10⁷ is too large.
 */
final class FakeEngine implements TrainingEngine {
  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    if (setting.dimension() == 10_000_000) {
      throw new TooLargeException(3L << 40, 1L << 30);
    }
    int total = setting.upstreamSteps() + setting.downstreamSteps();
    for (int done = 1; done <= total; done++) {
      listener.progressed(done, total);
    }
    boolean diverges = setting.downstreamNoise() == 100;
    return new Trace(
        setting,
        seed,
        arm(Arm.UPSTREAM, seed, recording, setting.upstreamSteps(), false),
        arm(Arm.TRANSFER, seed, recording, setting.downstreamSteps(), diverges),
        arm(Arm.SCRATCH, seed, recording, setting.downstreamSteps(), false),
        cancelled.getAsBoolean());
  }

  private static ArmTrace arm(
      Arm arm, long seed, Recording recording, int steps, boolean diverges) {
    List<Sample> samples =
        IntStream.rangeClosed(0, diverges ? 0 : steps)
            .filter(step -> recording.records(step, steps))
            .mapToObj(step -> sample(arm, seed, step))
            .toList();
    return new ArmTrace(arm, samples, diverges ? OptionalInt.of(1) : OptionalInt.empty());
  }

  private static Sample sample(Arm arm, long seed, int step) {
    double accuracy = arm == Arm.SCRATCH ? 0.5 : 0.75;
    return new Sample(
        step,
        0.5 / (step + 1),
        1,
        accuracy + seed / 16.0,
        new Coefficients(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        null);
  }
}
