package carryover.cli;

import carryover.study.Benchmark;
import carryover.study.Benchmark.Result;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Study;
import carryover.sweep.CellMeasurement;
import carryover.sweep.Grid;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.StoppingRule;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepPlan;
import carryover.training.Trainer;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The speed of maps: 30 × 30 cells over the study's own axes at the default setting, all arms, one
 * seed, each with an engine that remembers nothing of the map before.
 */
final class MapBench {
  private static final int CELLS_ALONG = 30;

  private final Study study;
  private final BooleanSupplier cancelled;
  private final Consumer<String> progress;

  MapBench(Study study, BooleanSupplier cancelled, Consumer<String> progress) {
    this.study = study;
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /**
   * Measures maps.
   *
   * @param gigaFlops the machine's rate of products; NaN where it was not measured
   */
  List<Result> measure(Benchmark benchmark, double gigaFlops) {
    progress.accept("map cells");
    Grid grid =
        new Grid(
            study.space().standard(),
            study.map().x().spread(CELLS_ALONG),
            study.map().y().spread(CELLS_ALONG));
    int workers = Runtime.getRuntime().availableProcessors();
    double all = seconds(grid, workers, Recording.END_POINT);
    double one = seconds(grid, 1, Recording.END_POINT);
    double frames = seconds(grid, workers, Recording.FRAMES);
    double share = benchmark.gigaFlopOfMap(grid.columns(), grid.rows()) / one / gigaFlops;
    List<Result> results = new ArrayList<>();
    String size = "map of " + grid.columns() + " × " + grid.rows() + " cells, ";
    results.add(new Result("mapWorkers", "workers", workers, ""));
    results.add(new Result("mapSeconds", size + "a worker for each core", all, "s"));
    results.add(
        new Result(
            "cellsPerSecondOneWorker", "map cells, one worker", grid.size() / one, "cells/s"));
    results.add(
        new Result(
            "cellsPerSecondAllWorkers", "  a worker for each core", grid.size() / all, "cells/s"));
    results.add(new Result("allWorkersOverOne", "  times one worker", one / all, ""));
    if (!Double.isNaN(share)) {
      results.add(new Result("cellsOverGemm", "  share of the product's rate", share, ""));
    }
    results.add(
        new Result(
            "framesOverFinalOnly",
            "  recorded in time, times final values only",
            frames / all,
            ""));
    study
        .endPoints()
        .ifPresent(
            points -> {
              progress.accept("maps of end points");
              results.addAll(
                  new EndPointBench(study, cancelled)
                      .measure(points, frames * workers / grid.size()));
            });
    return results;
  }

  private double seconds(Grid grid, int workers, Recording recording) {
    Seeds seeds = new Seeds(1, 1);
    try (WorkerPool pool = new WorkerPool(workers)) {
      MapRun run =
          new MapRun(
              new SweepPlan(grid, seeds, recording, StoppingRule.NEVER),
              new MapState(study, grid, seeds),
              new CellMeasurement(
                  new Trainer(study.newEngine(), pool), new ResultCache(1), study.readouts()),
              SweepListener.NONE,
              cancelled);
      long start = System.nanoTime();
      run.runToEnd();
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
