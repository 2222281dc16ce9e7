package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.definition.DeepLinear;
import carryover.studies.linear.theory.LinearLayers;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import org.junit.jupiter.api.Test;

/** A gain that is shown only where a stricter reference takes it away. */
class GainTakenAwayTest {
  private static final Cell CELL = new Cell(0, 0);

  /** Of risks, where lower is better. */
  private static double shown(double linear, double scratch, double tuned) {
    Grid grid =
        new Grid(
            LinearSpace.STANDARD,
            new Axis(LinearSpace.ANGLE, 0, 90, 2, Scale.LINEAR),
            new Axis(LinearSpace.TARGET_SAMPLES, 50, 150, 2, Scale.LINEAR));
    MapState state = new MapState(DeepLinear.study(), grid, new Seeds(1, 1));
    double[] risks = new double[LinearReadouts.ALL.size()];
    risks[LinearReadouts.LINEAR.place()] = linear;
    risks[LinearReadouts.SCRATCH.place()] = scratch;
    risks[LinearReadouts.TUNED_SCRATCH.place()] = tuned;
    state.add(new CellSeed(grid.index(CELL), 0), CellResult.ending(risks));
    return new LayerValues(state, 0.5, Curve.END).value(LinearLayers.ONLY_UNTUNED, CELL);
  }

  @Test
  void aGainOverPlainScratchAloneIsShown() {
    assertThat(shown(0.6, 0.9, 0.4)).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void aGainThatStaysAndALossAreNot() {
    assertThat(shown(0.3, 0.9, 0.4)).isZero();
    assertThat(shown(0.9, 0.6, 0.4)).isZero();
  }

  @Test
  void whereAnArmDivergedThereIsNoValue() {
    assertThat(shown(0.6, 0.9, Double.NaN)).isNaN();
  }
}
