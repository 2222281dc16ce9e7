package carryover.sweep;

import carryover.fake.FakeEngine;
import carryover.numeric.Confidence;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.Parameter.Scale;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.training.Trainer;
import carryover.workers.WorkerPool;
import java.util.SplittableRandom;

/** Maps of 11 × 10 cells over ‖u‖ and d, for the tests of their running. */
final class MapRuns {
  static final Grid GRID =
      new Grid(
          CnnSpace.STANDARD,
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 500, 1400, 10, Scale.LINEAR));

  private MapRuns() {}

  /** Transfer grows with ‖u‖, scratch does not; both are noisy. */
  static FakeEngine engine() {
    return new FakeEngine(MapRuns::accuracy);
  }

  private static double accuracy(Arm arm, Setting setting, long seed, int step) {
    double noise = new SplittableRandom(seed).nextDouble(-0.02, 0.02);
    double own =
        new SplittableRandom(31 * seed + Double.hashCode(setting.get(CnnSpace.UNIVERSAL_NORM)))
            .nextDouble(-0.01, 0.01);
    return arm.equals(CnnArms.SCRATCH)
        ? 0.75 + noise
        : 0.6 + 0.15 * setting.get(CnnSpace.UNIVERSAL_NORM) + noise + own;
  }

  /** Up to so many seeds for a cell, and no more than three once it is settled. */
  static SweepPlan settling(int seeds) {
    return new SweepPlan(
        GRID,
        new Seeds(1, seeds),
        Recording.FINAL_ONLY,
        new SettledRule(CnnReadouts.HEADLINE, 3, 0.7, Confidence.OF_95_PERCENT));
  }

  static CellMeasurement measurement(Engine engine, WorkerPool pool) {
    return new CellMeasurement(
        new Trainer(engine, pool), new ResultCache(100_000), CnnReadouts.ALL);
  }

  /** A map that waits to be started. */
  static MapRun run(SweepPlan plan, Engine engine, WorkerPool pool, SweepListener listener) {
    MapState state = new MapState(TwoLayerCnn.study(), plan.grid(), plan.seeds());
    return new MapRun(plan, state, measurement(engine, pool), listener);
  }
}
