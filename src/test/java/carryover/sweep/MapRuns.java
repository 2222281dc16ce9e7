package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.run.WorkerPool;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;

/** Maps of 11 × 10 cells over ‖u‖ and d, for the tests of their running. */
final class MapRuns {
  static final Grid GRID =
      new Grid(
          Setting.DEFAULT,
          new Axis(Parameter.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR),
          new Axis(Parameter.DIMENSION, 500, 1400, 10, Scale.LINEAR));

  private MapRuns() {}

  /** Up to so many seeds for a cell, and no more than three once it is settled. */
  static SweepPlan settling(int seeds) {
    return new SweepPlan(
        GRID,
        new Seeds(1, seeds),
        Recording.FINAL_ONLY,
        new Settled(3, 0.7, Confidence.OF_95_PERCENT));
  }

  static CellMeasurement measurement(TrainingEngine engine) {
    return new CellMeasurement(engine, new ResultCache(100_000));
  }

  /** A map that waits to be started. */
  static MapRun run(
      SweepPlan plan, TrainingEngine engine, WorkerPool pool, SweepListener listener) {
    MapState state = new MapState(plan.grid(), plan.seeds());
    return new MapRun(plan, state, measurement(engine), pool, listener);
  }
}
