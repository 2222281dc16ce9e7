package carryover.cli;

import carryover.export.MapFigure;
import carryover.export.MapLook;
import carryover.study.Axis;
import carryover.study.Benchmark.Result;
import carryover.study.EndPoints;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.sweep.CellMeasurement;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepPlan;
import carryover.training.Trainer;
import carryover.workers.WorkerPool;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The speed of maps whose cells are drawn instead of trained: 20 × 20 cells over the study's own
 * axes, medians of warm maps with a worker for each core.
 */
final class EndPointBench {
  private static final int CELLS_ALONG = 20;
  private static final int ROUNDS = 15;

  /** Maps that are drawn before any is measured, until the code is compiled. */
  private static final int WARM = 30;

  private static final int DRAWS = 20;

  /** What a map under a moving hand draws of each cell. */
  private static final int DRAWS_WHILE_DRAGGED = 8;

  private final Study study;
  private final BooleanSupplier cancelled;

  EndPointBench(Study study, BooleanSupplier cancelled) {
    this.study = study;
    this.cancelled = cancelled;
  }

  /**
   * Measures maps.
   *
   * @param trainedCell seconds that a cell takes one worker that trains
   */
  List<Result> measure(EndPoints points, double trainedCell) {
    Engine engine = study.engines().get(points.engine()).get();
    int workers = Runtime.getRuntime().availableProcessors();
    try (WorkerPool pool = new WorkerPool(workers)) {
      warm(engine, pool);
      double map = median(engine, pool, DRAWS, false);
      double drag = median(engine, pool, DRAWS_WHILE_DRAGGED, true);
      double draws = CELLS_ALONG * CELLS_ALONG * DRAWS;
      String cells = CELLS_ALONG * CELLS_ALONG + " cells × ";
      return List.of(
          new Result(
              "drawnMapMilliseconds", "map of end points, " + cells + DRAWS, 1e3 * map, "ms"),
          new Result("drawnRunsPerSecond", "  draws of all arms", draws / map, "/s"),
          new Result(
              "trainedOverDrawn",
              "  training a cell's seed, times drawing it",
              trainedCell / workers / (map / draws),
              ""),
          new Result(
              "redrawMilliseconds",
              "from a drag to the picture, " + cells + DRAWS_WHILE_DRAGGED,
              1e3 * drag,
              "ms"));
    }
  }

  private void warm(Engine engine, WorkerPool pool) {
    for (int round = 1; round <= WARM && !cancelled.getAsBoolean(); round++) {
      map(engine, pool, new Seeds(-(long) round * DRAWS, -(round - 1L) * DRAWS - 1));
    }
  }

  /** Seconds; every map has a setting of its own, as under a hand that moves a slider. */
  private double median(Engine engine, WorkerPool pool, int draws, boolean drawn) {
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean(); round++) {
      Seeds seeds = new Seeds(1 + (long) round * draws, (round + 1L) * draws);
      long start = System.nanoTime();
      MapState state = map(engine, pool, seeds);
      if (drawn) {
        MapSpec spec = study.map();
        MapFigure.cells(
            new LayerValues(state, spec.threshold(), Curve.END), spec.layer(), MapLook.STANDARD);
      }
      seconds[round] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2];
  }

  private MapState map(Engine engine, WorkerPool pool, Seeds seeds) {
    Setting standard = study.space().standard();
    Axis x = study.map().x().spread(CELLS_ALONG);
    Axis y = study.map().y().spread(CELLS_ALONG);
    Grid grid = new Grid(standard, x, y);
    MapState state = new MapState(study, grid, seeds);
    new MapRun(
            SweepPlan.complete(grid, seeds),
            state,
            new CellMeasurement(new Trainer(engine, pool), new ResultCache(0), study.readouts()),
            SweepListener.NONE,
            cancelled)
        .runToEnd();
    return state;
  }
}
