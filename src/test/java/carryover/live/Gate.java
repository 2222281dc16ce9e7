package carryover.live;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnArms;
import carryover.study.TrainingListener;
import carryover.workbench.Traces;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Sends a first sample, then others on demand, and waits at a gate before a seed is finished. */
final class Gate implements FakeEngine.Work {
  final Semaphore started = new Semaphore(0);
  final Semaphore samples = new Semaphore(0);
  final Semaphore open = new Semaphore(0);

  @Override
  public void run(FakeEngine.Call call, TrainingListener listener, BooleanSupplier cancelled) {
    listener.sampled(CnnArms.UPSTREAM, Traces.sample(0, 0.5));
    started.release();
    listener.sampled(CnnArms.TRANSFER, Traces.sample(0, 0.5));
    while (!open.tryAcquire() && !cancelled.getAsBoolean()) {
      if (samples.tryAcquire()) {
        listener.sampled(CnnArms.TRANSFER, Traces.sample(1, 0.6));
      }
      Thread.onSpinWait();
    }
  }
}
