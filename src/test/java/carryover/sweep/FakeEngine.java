package carryover.sweep;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** Accuracies by formula, at once: transfer grows with ‖u‖, scratch does not; both are noisy. */
final class FakeEngine implements TrainingEngine {
  record Call(Setting setting, long seed) {}

  final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    calls.add(new Call(setting, seed));
    double noise = new SplittableRandom(seed).nextDouble(-0.02, 0.02);
    double own =
        new SplittableRandom(31 * seed + Double.hashCode(setting.universalNorm()))
            .nextDouble(-0.01, 0.01);
    ArmTrace nothing = new ArmTrace(Arm.UPSTREAM, List.of(), OptionalInt.empty());
    return new Trace(
        setting,
        seed,
        nothing,
        arm(Arm.TRANSFER, setting, 0.6 + 0.15 * setting.universalNorm() + noise + own),
        arm(Arm.SCRATCH, setting, 0.75 + noise),
        cancelled.getAsBoolean());
  }

  private static ArmTrace arm(Arm arm, Setting setting, double accuracy) {
    Sample end = new Sample(setting.downstreamSteps(), 0, 1, accuracy, null, null);
    return new ArmTrace(arm, List.of(end), OptionalInt.empty());
  }
}
