package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.SettingBuilder;
import carryover.training.Trainer;
import carryover.workers.Outcome;
import carryover.workers.WorkerPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A small map measured twice: by the reduction and by plain training in R^d. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapAgainstDirectEngineTest {
  private static final int SEEDS = 24;
  private static final Grid GRID =
      new Grid(
          new SettingBuilder(CnnSpace.STANDARD)
              .set(CnnSpace.UPSTREAM_SAMPLES, 80)
              .set(CnnSpace.DOWNSTREAM_SAMPLES, 20)
              .set(CnnSpace.FILTERS, 4)
              .set(CnnSpace.UPSTREAM_STEPS, 80)
              .set(CnnSpace.DOWNSTREAM_STEPS, 80)
              .build(),
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 3, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 200, 800, 3, Scale.LOG));

  private MapState fast;
  private MapState direct;

  @BeforeAll
  void measureBoth() {
    fast = measure(new FastEngine(), new Seeds(1, SEEDS));
    direct = measure(new DirectEngine(1000), new Seeds(1001, 1000 + SEEDS));
  }

  private static MapState measure(Engine engine, Seeds seeds) {
    SweepPlan plan = SweepPlan.complete(GRID, seeds);
    MapState state = new MapState(TwoLayerCnn.study(), GRID, seeds);
    try (WorkerPool pool = new WorkerPool(1)) {
      CellMeasurement measurement =
          new CellMeasurement(new Trainer(engine, pool), new ResultCache(1000), CnnReadouts.ALL);
      Outcome<MapState> outcome =
          new MapRun(plan, state, measurement, SweepListener.NONE).runToEnd();
      assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    }
    return state;
  }

  /**
   * 18 comparisons of means of 24 against 24 seeds, each allowed 4 standard errors: with about 46
   * degrees of freedom a true difference of 0 fails somewhere with probability 0.4 %.
   */
  @Test
  void everyCellHasTheSameMeanAccuracies() {
    for (int i = 0; i < GRID.size(); i++) {
      CellResults a = fast.results(i);
      CellResults b = direct.results(i);
      assertClose(
          GRID.cell(i),
          a.mean(CnnReadouts.TRANSFER, Curve.END),
          b.mean(CnnReadouts.TRANSFER, Curve.END));
      assertClose(
          GRID.cell(i),
          a.mean(CnnReadouts.SCRATCH, Curve.END),
          b.mean(CnnReadouts.SCRATCH, Curve.END));
    }
  }

  private static void assertClose(Cell cell, Estimate a, Estimate b) {
    double error = Math.hypot(a.standardError(), b.standardError());
    assertThat(Math.abs(a.mean() - b.mean()))
        .as("%s: %s against %s", cell, a, b)
        .isLessThanOrEqualTo(4 * error);
  }

  @Test
  void bothShowTransferHurtingWithoutASharedSignalAndHelpingWithAFullOne() {
    for (MapState map : new MapState[] {fast, direct}) {
      for (int row = 0; row < GRID.rows(); row++) {
        assertThat(
                map.results(new Cell(0, row))
                    .gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END)
                    .mean())
            .isNegative();
        assertThat(
                map.results(new Cell(2, row))
                    .gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END)
                    .mean())
            .isPositive();
      }
    }
  }

  @Test
  void atFixedSignalTheScratchArmIsTheSameForEverySharedNorm() {
    for (int row = 0; row < GRID.rows(); row++) {
      Estimate first = fast.results(new Cell(0, row)).mean(CnnReadouts.SCRATCH, Curve.END);
      assertThat(fast.results(new Cell(1, row)).mean(CnnReadouts.SCRATCH, Curve.END))
          .isEqualTo(first);
      assertThat(fast.results(new Cell(2, row)).mean(CnnReadouts.SCRATCH, Curve.END))
          .isEqualTo(first);
    }
  }
}
