package carryover.lab;

import carryover.transfer.Arm;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import carryover.transfer.engine.Continuations;
import carryover.transfer.engine.FastEngine;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Counts the steps that are really trained. */
record CountingEngine(FastEngine engine, AtomicLong steps) implements TrainingEngine {
  CountingEngine(AtomicLong steps) {
    this(new FastEngine(), steps);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    throw new AssertionError("a run on screen can always be continued");
  }

  @Override
  public Trace resume(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      Continuations left) {
    TrainingListener counting =
        new TrainingListener() {
          @Override
          public void sampled(Arm arm, Sample sample) {
            listener.sampled(arm, sample);
          }

          @Override
          public void progressed(int done, int total) {
            steps.incrementAndGet();
            listener.progressed(done, total);
          }
        };
    return engine.resume(setting, seed, recording, counting, cancelled, left);
  }
}
