package carryover.cli;

import carryover.run.WorkerPool;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.engine.FastEngine;
import carryover.study.Engine;
import carryover.study.Parameter.Scale;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.sweep.Axis;
import carryover.sweep.CellMeasurement;
import carryover.sweep.Grid;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.StoppingRule;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepPlan;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The speed of maps: 30 × 30 cells over ‖u‖ and d at the default setting, both arms, one seed, each
 * with an engine that remembers nothing of the map before.
 */
final class MapBench {
  private static final int CELLS_ALONG = 30;

  private final BooleanSupplier cancelled;
  private final Consumer<String> progress;
  private final Map<String, Double> figures;

  /**
   * @param figures gets the results; holds {@code gemmGigaFlops}
   */
  MapBench(BooleanSupplier cancelled, Consumer<String> progress, Map<String, Double> figures) {
    this.cancelled = cancelled;
    this.progress = progress;
    this.figures = figures;
  }

  void measure() {
    progress.accept("map cells");
    int workers = Runtime.getRuntime().availableProcessors();
    double all = seconds(workers, Recording.FINAL_ONLY);
    double one = seconds(1, Recording.FINAL_ONLY);
    double frames = seconds(workers, Recording.FRAMES);
    double cells = CELLS_ALONG * CELLS_ALONG;
    figures.put("mapWorkers", (double) workers);
    figures.put("mapSeconds", all);
    figures.put("cellsPerSecondOneWorker", cells / one);
    figures.put("cellsPerSecondAllWorkers", cells / all);
    figures.put("allWorkersOverOne", one / all);
    figures.put("cellsOverGemm", gigaFlop() / one / figures.get("gemmGigaFlops"));
    figures.put("framesOverFinalOnly", frames / all);
  }

  /** The products of a map's steps alone; scratch is trained once for each d. */
  private static double gigaFlop() {
    CnnSetting s = CnnSetting.of(CnnSpace.STANDARD);
    double upstream = product(s.upstreamSamples()) * s.upstreamSteps();
    double downstream = product(s.downstreamSamples()) * s.downstreamSteps();
    double cells = CELLS_ALONG * CELLS_ALONG;
    return (cells * (upstream + downstream) + CELLS_ALONG * downstream) / 1e9;
  }

  private static double product(double samples) {
    return 2 * samples * samples * 2 * CnnSpace.STANDARD.get(CnnSpace.FILTERS);
  }

  private double seconds(int workers, Recording recording) {
    Grid grid =
        new Grid(
            CnnSpace.STANDARD,
            new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, CELLS_ALONG, Scale.LINEAR),
            new Axis(CnnSpace.DIMENSION, 500, 5000, CELLS_ALONG, Scale.LINEAR));
    Seeds seeds = new Seeds(1, 1);
    FastEngine fast = new FastEngine();
    // Once cancelled, every cell that is left ends before its first step.
    Engine engine =
        (setting, seed, what, listener, stop) ->
            fast.train(
                setting,
                seed,
                what,
                listener,
                () -> stop.getAsBoolean() || cancelled.getAsBoolean());
    CellMeasurement measurement = new CellMeasurement(engine, new ResultCache(1));
    try (WorkerPool pool = new WorkerPool(workers)) {
      MapRun run =
          new MapRun(
              new SweepPlan(grid, seeds, recording, StoppingRule.NEVER),
              new MapState(grid, seeds),
              measurement,
              pool,
              SweepListener.NONE);
      long start = System.nanoTime();
      run.runToEnd();
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
