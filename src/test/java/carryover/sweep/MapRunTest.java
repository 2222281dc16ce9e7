package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Confidence;
import carryover.run.Cancellation;
import carryover.run.Outcome;
import carryover.run.Priority;
import carryover.run.WorkerPool;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TooLargeException;
import carryover.transfer.engine.TrainingEngine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MapRunTest {
  private static final Axis NORM = new Axis(Parameter.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR);
  private static final Grid GRID =
      new Grid(Setting.DEFAULT, NORM, new Axis(Parameter.DIMENSION, 500, 1400, 10, Scale.LINEAR));

  private final FakeEngine engine = new FakeEngine();

  private static CellMeasurement measurement(TrainingEngine engine) {
    return new CellMeasurement(engine, new ResultCache(100_000));
  }

  private static MapRun run(
      SweepPlan plan, TrainingEngine engine, WorkerPool pool, SweepListener listener) {
    MapState state = new MapState(plan.grid(), plan.seeds());
    return new MapRun(plan, state, measurement(engine), pool, listener);
  }

  private static List<CellResults> everything(MapState state) {
    return IntStream.range(0, state.grid().size()).mapToObj(state::results).toList();
  }

  @Test
  void everySeedOfEveryCellIsMeasuredExactlyOnceAndHeard() {
    ConcurrentLinkedQueue<Cell> heard = new ConcurrentLinkedQueue<>();
    try (WorkerPool pool = new WorkerPool(3)) {
      MapRun run =
          run(
              SweepPlan.complete(GRID, new Seeds(5, 7)),
              engine,
              pool,
              (cell, seed, result) -> heard.add(cell));
      assertThat(run.runToEnd()).isInstanceOf(Outcome.Finished.class);
      assertThat(heard).hasSize(330);
      assertThat(engine.calls).hasSize(330).doesNotHaveDuplicates();
      assertThat(everything(run.state())).allMatch(results -> results.count() == 3);
      assertThat(engine.calls).extracting(FakeEngine.Call::seed).containsOnly(5L, 6L, 7L);
      assertThat(run.progress().done()).isEqualTo(330);
      assertThat(run.progress().total()).isEqualTo(330);
    }
  }

  @Test
  void valuesAndSeedsPerCellDoNotDependOnTheNumberOfWorkers() {
    SweepPlan plan =
        new SweepPlan(
            GRID,
            new Seeds(1, 12),
            Recording.FINAL_ONLY,
            new Settled(3, 0.7, Confidence.OF_95_PERCENT));
    try (WorkerPool one = new WorkerPool(1);
        WorkerPool four = new WorkerPool(4)) {
      MapRun alone = run(plan, engine, one, SweepListener.NONE);
      MapRun together = run(plan, engine, four, SweepListener.NONE);
      alone.runToEnd();
      together.runToEnd();
      for (int i = 0; i < GRID.size(); i++) {
        CellResults a = alone.state().results(i);
        CellResults b = together.state().results(i);
        assertThat(b.count()).isEqualTo(a.count());
        assertThat(b.transfer(Course.END)).isEqualTo(a.transfer(Course.END));
        assertThat(b.scratch(Course.END)).isEqualTo(a.scratch(Course.END));
      }
    }
  }

  @Test
  void furtherSeedsGoOnlyWhereSignOrSideAreUncertain() {
    SweepPlan plan =
        new SweepPlan(
            GRID,
            new Seeds(1, 20),
            Recording.FINAL_ONLY,
            new Settled(3, 0.7, Confidence.OF_95_PERCENT));
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
    SweepPlan plan =
        new SweepPlan(
            GRID,
            new Seeds(1, 2),
            Recording.FINAL_ONLY,
            new Settled(3, 0.7, Confidence.OF_95_PERCENT));
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run = run(plan, engine, pool, SweepListener.NONE);
      run.runToEnd();
      double[] distances =
          engine.calls.stream()
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
    double transfer = first.transfer().at(Course.END);
    double difference = transfer - first.scratch().at(Course.END);
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
    TrainingEngine waiting =
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
              new MapState(GRID, plan.seeds()),
              measurement(waiting),
              pool,
              SweepListener.NONE,
              clock::get);
      run.resume();
      started.await();
      clock.addAndGet(nanosForTheFirst);
      pool.submit(
          Priority.REFINEMENT,
          new Cancellation(),
          stop -> engine.calls.size(),
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

  @Test
  void impossibleCellsAreSkippedAndNotAnError() {
    Axis tooFar = new Axis(Parameter.UNIVERSAL_NORM, 0, 4, 5, Scale.LINEAR);
    Grid grid =
        new Grid(Setting.DEFAULT, tooFar, new Axis(Parameter.DIMENSION, 500, 600, 2, Scale.LINEAR));
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = run(SweepPlan.complete(grid, new Seeds(1, 2)), engine, pool, SweepListener.NONE);
      assertThat(run.progress().total()).isEqualTo(12);
      assertThat(run.state().missing()).isEqualTo(12);
      assertThat(run.runToEnd()).isInstanceOf(Outcome.Finished.class);
      assertThat(engine.calls).hasSize(12);
      assertThat(run.state().missing()).isZero();
      LayerValues values = new LayerValues(run.state(), 0.7, Course.END);
      assertThat(values.state(Layer.TRANSFER, new Cell(4, 0))).isEqualTo(CellState.NOT_ALLOWED);
      assertThat(values.state(Layer.TRANSFER, new Cell(2, 0))).isEqualTo(CellState.MEASURED);
    }
  }

  @Test
  void cellsTooLargeForTheMachineAreMarkedAndTheOthersMeasured() {
    TrainingEngine limited =
        (setting, seed, recording, listener, cancelled) -> {
          if (setting.dimension() == 1400) {
            throw new TooLargeException(2L << 40, 1L << 30);
          }
          return engine.train(setting, seed, recording, listener, cancelled);
        };
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run =
          run(SweepPlan.complete(GRID, new Seeds(1, 2)), limited, pool, SweepListener.NONE);
      assertThat(run.runToEnd()).isInstanceOf(Outcome.Finished.class);
      assertThat(run.state().allowed(new Cell(0, 9))).isFalse();
      assertThat(run.progress()).extracting(Progress::done, Progress::total).containsOnly(198L);
    }
  }

  @Test
  void whatWasMeasuredBeforeIsNotMeasuredAgain() {
    CellMeasurement measurement = measurement(engine);
    SweepPlan plan = SweepPlan.complete(GRID, new Seeds(1, 1));
    try (WorkerPool pool = new WorkerPool(2)) {
      MapState first = new MapState(GRID, plan.seeds());
      new MapRun(plan, first, measurement, pool, SweepListener.NONE).runToEnd();
      MapState second = new MapState(GRID, plan.seeds());
      new MapRun(plan, second, measurement, pool, SweepListener.NONE).runToEnd();
      assertThat(engine.calls).hasSize(110);
      assertThat(everything(second))
          .extracting(results -> results.transfer(Course.END).mean())
          .isEqualTo(
              everything(first).stream()
                  .map(results -> results.transfer(Course.END).mean())
                  .toList());
    }
  }

  @Test
  void aStateThatIsFilledInPartIsCompletedWithoutRepeats() {
    SweepPlan plan = SweepPlan.complete(GRID, new Seeds(1, 2));
    MapState state = new MapState(GRID, plan.seeds());
    state.add(new Unit(3, 0), CellResult.ending(0.5, 0.5));
    state.add(new Unit(4, 1), CellResult.ending(0.5, 0.5));
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = new MapRun(plan, state, measurement(engine), pool, SweepListener.NONE);
      assertThat(run.progress()).isEqualTo(new Progress(2, 220, 0));
      run.runToEnd();
      assertThat(engine.calls).hasSize(218);
      assertThat(state.results(3).get(0).orElseThrow().transfer().at(Course.END)).isEqualTo(0.5);
    }
  }

  @Test
  void pausedMapsWaitAndGoOn() throws Exception {
    CountDownLatch tenHeard = new CountDownLatch(10);
    AtomicReference<MapRun> self = new AtomicReference<>();
    SweepListener pauseAfterTen =
        (cell, seed, result) -> {
          tenHeard.countDown();
          if (tenHeard.getCount() == 0 && engine.calls.size() == 10) {
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
      assertThat(engine.calls).hasSize(10);
      assertThat(run.completion()).isNotDone();
      assertThat(run.runToEnd()).isInstanceOf(Outcome.Finished.class);
      assertThat(engine.calls).hasSize(110);
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
    TrainingEngine broken =
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
      TrainingEngine endless =
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
    TrainingEngine halfASecond =
        (setting, seed, recording, listener, cancelled) -> {
          nanos.addAndGet(500_000_000);
          return engine.train(setting, seed, recording, listener, cancelled);
        };
    try (WorkerPool pool = new WorkerPool(1)) {
      MapRun run =
          new MapRun(
              plan,
              new MapState(GRID, plan.seeds()),
              measurement(halfASecond),
              pool,
              SweepListener.NONE,
              nanos::get);
      nanos.addAndGet(3_600_000_000_000L);
      run.runToEnd();
      assertThat(run.progress().cellsPerSecond()).isCloseTo(2, within(1e-9));
      assertThat(run.progress().secondsLeft()).isZero();
    }
  }
}
