package carryover.sweep;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Engine;
import carryover.training.Trainer;
import carryover.workers.WorkerPool;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A sweep in a process of its own that hangs in the middle, to be killed there. */
final class SweepProcess {
  static final int CELLS_BEFORE_HANGING = 40;

  private SweepProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    FakeEngine fake = MapRuns.engine();
    AtomicInteger started = new AtomicInteger();
    Engine hanging =
        (setting, seed, recording, listener, cancelled) -> {
          if (started.incrementAndGet() > CELLS_BEFORE_HANGING) {
            System.out.println("hanging");
            awaitForever();
          }
          return fake.train(setting, seed, recording, listener, cancelled);
        };
    SweepPlan plan = SweepStoreTest.PLAN;
    try (WorkerPool pool = new WorkerPool(1);
        SweepStore store = SweepStore.create(file, SweepStoreTest.empty())) {
      new MapRun(
              plan,
              new MapState(TwoLayerCnn.study(), plan.grid(), plan.seeds()),
              new CellMeasurement(
                  new Trainer(hanging, pool), new ResultCache(1000), CnnReadouts.ALL),
              store)
          .runToEnd();
    }
  }

  private static void awaitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
