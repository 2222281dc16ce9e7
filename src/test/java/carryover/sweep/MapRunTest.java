package carryover.sweep;

import static carryover.sweep.MapRuns.GRID;
import static carryover.sweep.MapRuns.measurement;
import static carryover.sweep.MapRuns.run;
import static carryover.sweep.MapRuns.settling;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.TooLargeException;
import carryover.workers.Outcome;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a map measures: each seed of each cell once, and what it leaves out. */
@Timeout(60)
class MapRunTest {
  private final FakeEngine engine = MapRuns.engine();

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
      assertThat(engine.calls()).hasSize(330).doesNotHaveDuplicates();
      assertThat(everything(run.state())).allMatch(results -> results.count() == 3);
      assertThat(engine.calls()).extracting(FakeEngine.Call::seed).containsOnly(5L, 6L, 7L);
      assertThat(run.progress().done()).isEqualTo(330);
      assertThat(run.progress().total()).isEqualTo(330);
    }
  }

  @Test
  void whoeverHearsOfAResultFindsItInTheProgress() {
    AtomicReference<MapRun> run = new AtomicReference<>();
    List<Long> doneWhenHeard = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    try (WorkerPool pool = new WorkerPool(1)) {
      run.set(
          run(
              SweepPlan.complete(GRID, new Seeds(1, 1)),
              engine,
              pool,
              (cell, seed, result) -> {
                doneWhenHeard.add(run.get().progress().done());
                totals.add(run.get().progress().total());
              }));
      run.get().runToEnd();
    }
    assertThat(totals).as("what is measured, under way and left").containsOnly((long) GRID.size());
    assertThat(doneWhenHeard)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, GRID.size()).boxed().toList());
  }

  @Test
  void valuesAndSeedsPerCellDoNotDependOnTheNumberOfWorkers() {
    SweepPlan plan = settling(12);
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
        assertThat(b.mean(CnnReadouts.TRANSFER, Curve.END))
            .isEqualTo(a.mean(CnnReadouts.TRANSFER, Curve.END));
        assertThat(b.mean(CnnReadouts.SCRATCH, Curve.END))
            .isEqualTo(a.mean(CnnReadouts.SCRATCH, Curve.END));
      }
    }
  }

  @Test
  void impossibleCellsAreSkippedAndNotAnError() {
    Axis tooFar = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 4, 5, Scale.LINEAR);
    Grid grid =
        new Grid(
            CnnSpace.STANDARD, tooFar, new Axis(CnnSpace.DIMENSION, 500, 600, 2, Scale.LINEAR));
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = run(SweepPlan.complete(grid, new Seeds(1, 2)), engine, pool, SweepListener.NONE);
      assertThat(run.progress().total()).isEqualTo(12);
      assertThat(run.state().missing()).isEqualTo(12);
      assertThat(run.runToEnd()).isInstanceOf(Outcome.Finished.class);
      assertThat(engine.calls()).hasSize(12);
      assertThat(run.state().missing()).isZero();
      LayerValues values = new LayerValues(run.state(), 0.7, Curve.END);
      assertThat(values.state(CnnLayers.TRANSFER, new Cell(4, 0))).isEqualTo(CellState.NOT_ALLOWED);
      assertThat(values.state(CnnLayers.TRANSFER, new Cell(2, 0))).isEqualTo(CellState.MEASURED);
    }
  }

  @Test
  void cellsTooLargeForTheMachineAreMarkedAndTheOthersMeasured() {
    Engine limited =
        (setting, seed, recording, listener, cancelled) -> {
          if (setting.whole(CnnSpace.DIMENSION) == 1400) {
            throw new TooLargeException(
                2L << 40, 1L << 30, "upstreamSamples, downstreamSamples, filters or dimension");
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
    SweepPlan plan = SweepPlan.complete(GRID, new Seeds(1, 1));
    try (WorkerPool pool = new WorkerPool(2)) {
      CellMeasurement measurement = measurement(engine, pool);
      MapState first = new MapState(TwoLayerCnn.study(), GRID, plan.seeds());
      new MapRun(plan, first, measurement, SweepListener.NONE).runToEnd();
      MapState second = new MapState(TwoLayerCnn.study(), GRID, plan.seeds());
      new MapRun(plan, second, measurement, SweepListener.NONE).runToEnd();
      assertThat(engine.calls()).hasSize(110);
      assertThat(everything(second))
          .extracting(results -> results.mean(CnnReadouts.TRANSFER, Curve.END).mean())
          .isEqualTo(
              everything(first).stream()
                  .map(results -> results.mean(CnnReadouts.TRANSFER, Curve.END).mean())
                  .toList());
    }
  }

  private static List<CellResults> everything(MapState state) {
    return IntStream.range(0, state.grid().size()).mapToObj(state::results).toList();
  }

  @Test
  void aStateThatIsFilledInPartIsCompletedWithoutRepeats() {
    SweepPlan plan = SweepPlan.complete(GRID, new Seeds(1, 2));
    MapState state = new MapState(TwoLayerCnn.study(), GRID, plan.seeds());
    state.add(new CellSeed(3, 0), CellResult.ending(0.5, 0.5));
    state.add(new CellSeed(4, 1), CellResult.ending(0.5, 0.5));
    try (WorkerPool pool = new WorkerPool(2)) {
      MapRun run = new MapRun(plan, state, measurement(engine, pool), SweepListener.NONE);
      assertThat(run.progress()).isEqualTo(new Progress(2, 220, 0));
      run.runToEnd();
      assertThat(engine.calls()).hasSize(218);
      assertThat(state.results(3).get(0).orElseThrow().end(CnnReadouts.TRANSFER)).isEqualTo(0.5);
    }
  }
}
