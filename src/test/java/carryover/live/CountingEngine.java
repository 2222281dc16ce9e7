package carryover.live;

import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Counts the steps that are really trained. */
record CountingEngine(Engine engine, AtomicLong steps) implements Engine {
  CountingEngine(AtomicLong steps) {
    this(new FastEngine(), steps);
  }

  @Override
  public Engine remembering(long bytes) {
    return new CountingEngine(engine.remembering(bytes), steps);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
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
    return engine.train(setting, seed, recording, counting, cancelled);
  }
}
