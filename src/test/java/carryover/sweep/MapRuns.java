package carryover.sweep;

import carryover.fake.FakeEngine;
import carryover.numeric.Confidence;
import carryover.run.WorkerPool;
import carryover.transfer.Arm;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import java.util.SplittableRandom;

/** Maps of 11 × 10 cells over ‖u‖ and d, for the tests of their running. */
final class MapRuns {
  static final Grid GRID =
      new Grid(
          Setting.DEFAULT,
          new Axis(Parameter.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR),
          new Axis(Parameter.DIMENSION, 500, 1400, 10, Scale.LINEAR));

  private MapRuns() {}

  /** Transfer grows with ‖u‖, scratch does not; both are noisy. */
  static FakeEngine engine() {
    return new FakeEngine(MapRuns::accuracy);
  }

  private static double accuracy(Arm arm, Setting setting, long seed, int step) {
    double noise = new SplittableRandom(seed).nextDouble(-0.02, 0.02);
    double own =
        new SplittableRandom(31 * seed + Double.hashCode(setting.universalNorm()))
            .nextDouble(-0.01, 0.01);
    return arm == Arm.SCRATCH ? 0.75 + noise : 0.6 + 0.15 * setting.universalNorm() + noise + own;
  }

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
