package carryover.lab;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Sends a first sample, then others on demand, and waits at a gate before a seed is finished. */
final class GatedEngine implements TrainingEngine {
  final Semaphore started = new Semaphore(0);
  final Semaphore samples = new Semaphore(0);
  final Semaphore gate = new Semaphore(0);
  final List<Setting> trained = new CopyOnWriteArrayList<>();
  final List<Recording> recordings = new CopyOnWriteArrayList<>();

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    trained.add(setting);
    recordings.add(recording);
    listener.sampled(Arm.UPSTREAM, Traces.sample(0, 0.5));
    started.release();
    listener.sampled(Arm.TRANSFER, Traces.sample(0, 0.5));
    while (!gate.tryAcquire()) {
      if (cancelled.getAsBoolean()) {
        return trace(setting, seed, true);
      }
      if (samples.tryAcquire()) {
        listener.sampled(Arm.TRANSFER, Traces.sample(1, 0.6));
      }
      Thread.onSpinWait();
    }
    return trace(setting, seed, false);
  }

  static Trace trace(Setting setting, long seed, boolean stopped) {
    return new Trace(
        setting,
        seed,
        Traces.arm(Arm.UPSTREAM, 0.5),
        Traces.arm(Arm.TRANSFER, 0.5, 0.9),
        new ArmTrace(Arm.SCRATCH, List.of(), OptionalInt.empty()),
        stopped);
  }
}
