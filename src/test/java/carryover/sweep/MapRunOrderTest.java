package carryover.sweep;

import static carryover.sweep.MapRuns.GRID;
import static carryover.sweep.MapRuns.measurement;
import static carryover.sweep.MapRuns.run;
import static carryover.sweep.MapRuns.settling;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Engine;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a map measures first, and which seeds it saves. */
@Timeout(60)
class MapRunOrderTest {
  private final FakeEngine engine = MapRuns.engine();

  @Test
  void furtherSeedsGoOnlyWhereSignOrSideAreUncertain() {
    SweepPlan plan = settling(20);
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = run(plan, engine, pool, SweepListener.NONE);
      run.runToEnd();
      // ‖u‖ = 2: 0.9 against 0.75 within ±0.03, certain after three seeds.
      assertThat(run.state().results(new Cell(10, 0)).count()).isEqualTo(3);
      // ‖u‖ = 1: both 0.75 within the noise, so all seeds are spent.
      assertThat(run.state().results(new Cell(5, 0)).count()).isGreaterThan(3);
      assertThat(run.progress().total()).isEqualTo(run.progress().done()).isLessThan(2200);
    }
  }

  @Test
  void furtherSeedsGoFirstWhereTheResultsSoFarAreLeastCertain() {
    SweepPlan plan = settling(2);
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run = run(plan, engine, pool, SweepListener.NONE);
      run.runToEnd();
      double[] distances =
          engine.calls().stream()
              .skip(GRID.size())
              .mapToDouble(call -> distanceAfterTheFirstSeed(run.state(), call.setting()))
              .toArray();
      assertThat(distances).hasSize(GRID.size()).isSorted();
    }
  }

  /** From a difference of 0 or from the threshold, whichever is nearer. */
  private static double distanceAfterTheFirstSeed(MapState state, Setting setting) {
    int cell =
        IntStream.range(0, GRID.size())
            .filter(i -> GRID.setting(GRID.cell(i)).orElseThrow().equals(setting))
            .findFirst()
            .orElseThrow();
    CellResult first = state.results(cell).get(0).orElseThrow();
    double transfer = first.end(CnnReadouts.TRANSFER);
    double difference = transfer - first.end(CnnReadouts.SCRATCH);
    return Math.min(Math.abs(difference), Math.abs(transfer - 0.7));
  }

  @Test
  void aFirstPictureIsReadyBeforeTheFurtherSeedsOfARun() throws Exception {
    AtomicLong clock = new AtomicLong();
    assertThat(cellsBeforeARefinement(clock, 0)).isEqualTo(new Refinement(GRID).coarseCells());
  }

  @Test
  void slowCellsDoNotHoldUpTheFurtherSeedsOfARun() throws Exception {
    AtomicLong clock = new AtomicLong();
    assertThat(cellsBeforeARefinement(clock, TimeUnit.SECONDS.toNanos(1))).isEqualTo(1);
  }

  /** How many cells are trained before a refinement that is asked for during the first cell. */
  private int cellsBeforeARefinement(AtomicLong clock, long nanosForTheFirst) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Engine waiting =
        (setting, seed, recording, listener, cancelled) -> {
          started.countDown();
          await(asked);
          return engine.train(setting, seed, recording, listener, cancelled);
        };
    SweepPlan plan = SweepPlan.complete(GRID, new Seeds(1, 1));
    CompletableFuture<Integer> trained = new CompletableFuture<>();
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run =
          new MapRun(
              plan,
              new MapState(TwoLayerCnn.study(), GRID, plan.seeds()),
              measurement(waiting, pool),
              SweepListener.NONE,
              () -> false,
              clock::get);
      run.resume();
      started.await();
      clock.addAndGet(nanosForTheFirst);
      pool.submit(
          Priority.REFINEMENT,
          new Cancellation(),
          stop -> engine.calls().size(),
          outcome -> trained.complete(outcome.value().orElseThrow()));
      asked.countDown();
      run.completion().join();
    }
    return trained.join();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
