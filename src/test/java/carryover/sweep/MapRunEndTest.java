package carryover.sweep;

import static carryover.sweep.MapRuns.GRID;
import static carryover.sweep.MapRuns.measurement;
import static carryover.sweep.MapRuns.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Engine;
import carryover.study.Seeds;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a map rests and ends: paused, cancelled, failed. */
@Timeout(60)
class MapRunEndTest {
  private final FakeEngine engine = MapRuns.engine();

  @Test
  void pausedMapsWaitAndGoOn() throws Exception {
    CountDownLatch tenHeard = new CountDownLatch(10);
    AtomicReference<MapRun> self = new AtomicReference<>();
    SweepListener pauseAfterTen =
        (cell, seed, result) -> {
          tenHeard.countDown();
          if (tenHeard.getCount() == 0 && engine.calls().size() == 10) {
            self.get().pause();
          }
        };
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run = run(SweepPlan.complete(GRID, new Seeds(1, 1)), engine, pool, pauseAfterTen);
      self.set(run);
      run.resume();
      tenHeard.await();
      // A task submitted now runs after whatever the map had under way.
      CountDownLatch idle = new CountDownLatch(1);
      pool.submit(Priority.BACKGROUND, new Cancellation(), stop -> "", outcome -> idle.countDown());
      idle.await();
      assertThat(engine.calls()).hasSize(10);
      assertThat(run.completion()).isNotDone();
      assertThat(run.runToEnd()).isInstanceOf(Outcome.Finished.class);
      assertThat(engine.calls()).hasSize(110);
    }
  }

  @Test
  void aCancelledMapKeepsWhatItHas() throws Exception {
    AtomicReference<MapRun> self = new AtomicReference<>();
    SweepListener cancelAtOnce = (cell, seed, result) -> self.get().cancel();
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run = run(SweepPlan.complete(GRID, new Seeds(1, 1)), engine, pool, cancelAtOnce);
      self.set(run);
      assertThat(run.runToEnd()).isEqualTo(new Outcome.Cancelled<>());
      assertThat(run.state().size()).isEqualTo(1);
    }
  }

  @Test
  void cancellingAPausedMapCompletesIt() {
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run = run(SweepPlan.complete(GRID, new Seeds(1, 1)), engine, pool, SweepListener.NONE);
      run.cancel();
      assertThat(run.completion()).isCompletedWithValue(new Outcome.Cancelled<>());
    }
  }

  @Test
  void anErrorOfTheEngineEndsTheMapAndIsReported() {
    IllegalStateException error = new IllegalStateException("broken engine");
    Engine broken =
        (setting, seed, recording, listener, cancelled) -> {
          throw error;
        };
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = run(SweepPlan.complete(GRID, new Seeds(1, 1)), broken, pool, SweepListener.NONE);
      assertThat(run.runToEnd()).isEqualTo(new Outcome.Failed<>(error));
    }
  }

  @Test
  void anErrorOfTheListenerEndsTheMapAndIsReported() {
    IllegalStateException error = new IllegalStateException("disk full");
    SweepListener full =
        (cell, seed, result) -> {
          throw error;
        };
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = run(SweepPlan.complete(GRID, new Seeds(1, 1)), engine, pool, full);
      assertThat(run.runToEnd()).isEqualTo(new Outcome.Failed<>(error));
    }
  }

  @Test
  void closingThePoolCancelsTheMap() throws Exception {
    MapRun run;
    try (WorkerPool pool = new WorkerPool(1)) {
      Engine endless =
          (setting, seed, recording, listener, cancelled) -> {
            while (!cancelled.getAsBoolean()) {
              Thread.onSpinWait();
            }
            return engine.train(setting, seed, recording, listener, cancelled);
          };
      run = run(SweepPlan.complete(GRID, new Seeds(1, 1)), endless, pool, SweepListener.NONE);
      run.resume();
    }
    assertThat(run.completion().get(20, TimeUnit.SECONDS)).isEqualTo(new Outcome.Cancelled<>());
    assertThat(run.state().size()).isZero();
  }

  @Test
  void theRateLeavesOutPauses() {
    AtomicLong nanos = new AtomicLong();
    SweepPlan plan = SweepPlan.complete(GRID, new Seeds(1, 1));
    Engine halfASecond =
        (setting, seed, recording, listener, cancelled) -> {
          nanos.addAndGet(500_000_000);
          return engine.train(setting, seed, recording, listener, cancelled);
        };
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run =
          new MapRun(
              plan,
              new MapState(TwoLayerCnn.study(), GRID, plan.seeds()),
              measurement(halfASecond, pool),
              SweepListener.NONE,
              () -> false,
              nanos::get);
      nanos.addAndGet(3_600_000_000_000L);
      run.runToEnd();
      assertThat(run.progress().cellsPerSecond()).isCloseTo(2, within(1e-9));
      assertThat(run.progress().secondsLeft()).isZero();
    }
  }
}
