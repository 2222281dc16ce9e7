package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryFitTest {
  private static final Boundary BOUNDARY = new Boundary(CnnLayers.TRANSFER, 0.7);
  private static final Grid GRID =
      new Grid(
          CnnSpace.STANDARD,
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 11, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 500, 5000, 10, Scale.LINEAR));

  /** Accuracy of a cell for a seed. */
  private interface Accuracy {
    double of(double norm, double dimension, int seed);
  }

  private static BoundaryFit fit(int seeds, Accuracy accuracy) {
    return fit(new int[] {seeds}, accuracy);
  }

  /**
   * @param seeds numbers of seeds; cell i gets the one number i modulo their count
   */
  private static BoundaryFit fit(int[] seeds, Accuracy accuracy) {
    return fit(GRID, seeds, accuracy);
  }

  private static BoundaryFit fit(Grid grid, int[] seeds, Accuracy accuracy) {
    MapState state = new MapState(TwoLayerCnn.study(), grid, new Seeds(1, 64));
    for (int i = 0; i < grid.size(); i++) {
      Cell cell = grid.cell(i);
      for (int seed = 0; seed < seeds[i % seeds.length]; seed++) {
        double value = accuracy.of(grid.x(cell.column()), grid.y(cell.row()), seed);
        state.add(new CellSeed(i, seed), CellResult.ending(value, 0.6));
      }
    }
    return BoundaryFit.of(new LayerValues(state, 0.7, Curve.END), BOUNDARY);
  }

  /** Crosses 0.7 where d = 1500·‖u‖^power. */
  private static double threshold(double norm, double dimension, double power) {
    return 0.7 + 0.1 * (Math.log(1500) + power * Math.log(norm + 1e-9) - Math.log(dimension));
  }

  @ParameterizedTest
  @CsvSource({"-3", "-1", "1", "2", "4"})
  void recoversThePowerOfABoundary(double power) {
    BoundaryFit fit = fit(1, (norm, dimension, seed) -> threshold(norm, dimension, power));

    assertThat(fit.exponent()).isCloseTo(power, within(0.06 * Math.abs(power)));
    assertThat(fit.points()).isGreaterThan(5);
  }

  @Test
  void aVerticalBoundaryIsNoExtremePower() {
    BoundaryFit fit =
        fit(
            3,
            (norm, dimension, seed) ->
                0.7 + 0.2 * (norm - 1.13) + 0.01 * (seed - 1) * (dimension - 2000) / 3000);

    assertThat(Math.abs(fit.angle())).isCloseTo(Math.PI / 2, within(0.01));
    assertThat(fit.maybeVertical()).isTrue();
    assertThat(fit.leastSteepness()).isGreaterThan(5).isLessThan(1000);
  }

  @Test
  void twoSeedsOrAnyCellWithOneSeedGiveNoInterval() {
    Accuracy exact = (norm, dimension, seed) -> threshold(norm, dimension, 2);
    assertThat(fit(1, exact).halfWidth95()).isNaN();
    assertThat(fit(new int[] {3, 1}, exact).halfWidth95()).isNaN();
    assertThat(fit(2, exact).halfWidth95()).isNaN();
    assertThat(fit(3, exact).halfWidth95()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aShiftThatAllCellsOfASeedShareIsAnErrorOfTheBoundaryToo() {
    // Every point of the contour lies on one exact line, so scatter about it tells nothing.
    BoundaryFit fit =
        fit(
            4,
            (norm, dimension, seed) ->
                threshold(norm, dimension, 2) + 0.02 * (seed - 1.5) * Math.log(dimension / 1500));

    assertThat(fit.exponent()).isCloseTo(2, within(0.1));
    assertThat(fit.low()).isLessThan(1.8);
    assertThat(fit.high()).isGreaterThan(2.2);
  }

  /** A line at half a right angle, too, has neighbours on both sides of it. */
  @Test
  void theIntervalOfAnyPowerIsThatOfDirectionsCloseToIt() {
    for (double power : new double[] {-1, 1}) {
      BoundaryFit fit =
          fit(
              4,
              (norm, dimension, seed) ->
                  threshold(norm, dimension, power)
                      + 0.005 * (seed - 1.5) * Math.log(dimension / 1500));

      assertThat(fit.halfWidth95()).as("power %s", power).isBetween(0.01, 0.2);
    }
  }

  /** tan(atan 2 ± 0.1) = (2 ± t)/(1 ∓ 2t) with t = tan 0.1 = 0.1003347. */
  @Test
  void theEndsOfTheIntervalAreThoseOfTheAngle() {
    BoundaryFit rising = new BoundaryFit(Math.atan(2), 0.1, 9);
    BoundaryFit falling = new BoundaryFit(-Math.atan(2), 0.1, 9);

    assertThat(rising.low()).isCloseTo(1.582172, within(1e-6));
    assertThat(rising.high()).isCloseTo(2.627617, within(1e-6));
    assertThat(falling.low()).isCloseTo(-2.627617, within(1e-6));
    assertThat(falling.high()).isCloseTo(-1.582172, within(1e-6));
    assertThat(rising.leastSteepness()).isCloseTo(1.582172, within(1e-6));
    assertThat(falling.leastSteepness()).isCloseTo(1.582172, within(1e-6));
  }

  @Test
  void anIntervalMayHoldALevelLineOrAVerticalOne() {
    assertThat(new BoundaryFit(0.05, 0.1, 9).leastSteepness()).isZero();
    assertThat(new BoundaryFit(1.4, 0.1, 9).maybeVertical()).isFalse();
    assertThat(new BoundaryFit(-1.4, 0.1, 9).maybeVertical()).isFalse();
    assertThat(new BoundaryFit(1.5, 0.1, 9).maybeVertical()).isTrue();
    assertThat(new BoundaryFit(-1.5, 0.1, 9).maybeVertical()).isTrue();
    assertThat(new BoundaryFit(1.5, Double.NaN, 9).maybeVertical()).isFalse();
  }

  /** On a log scale 0 is infinitely far away, and nobody knows where in between the line runs. */
  @Test
  void nothingIsFittedBetweenACellAtZeroAndTheNext() {
    Grid fromZero =
        new Grid(
            CnnSpace.STANDARD,
            new Axis(CnnSpace.UPSTREAM_NOISE, 1, 5, 5, Scale.LINEAR),
            new Axis(CnnSpace.DOWNSTREAM_NOISE, 0, 4, 5, Scale.LINEAR));
    int[] one = {1};

    assertThat(fit(1, (norm, dimension, seed) -> 0.7 + norm - 0.1))
        .as("all between ‖u‖ = 0 and 0.2")
        .isEqualTo(BoundaryFit.NONE);
    assertThat(fit(1, (norm, dimension, seed) -> 0.7 + norm - 0.3).points()).isEqualTo(10);
    assertThat(fit(fromZero, one, (x, y, seed) -> 0.7 + y - 0.5))
        .as("all between σ₂ = 0 and 1")
        .isEqualTo(BoundaryFit.NONE);
    assertThat(fit(fromZero, one, (x, y, seed) -> 0.7 + y - 1.5).points()).isEqualTo(5);
    assertThat(fit(fromZero, one, (x, y, seed) -> 0.7 + x - 1.5).points())
        .as("σ₁ does not begin at 0, σ₂ does: the points at 2, 3 and 4 alone")
        .isEqualTo(3);
  }

  @Test
  void aMapThatIsNotCompleteHasNoBoundaryYet() {
    MapState empty = new MapState(TwoLayerCnn.study(), GRID, new Seeds(1, 1));

    assertThat(BoundaryFit.of(new LayerValues(empty, 0.7, Curve.END), BOUNDARY))
        .isEqualTo(BoundaryFit.NONE);
  }

  /**
   * In 400 made-up maps, with errors that cells share and errors of their own, the interval is to
   * hold the power of the map without errors 95 times in 100. Were that exactly so, a count beyond
   * four standard deviations (361…399) would come up less than once in ten thousand times.
   */
  @ParameterizedTest
  @CsvSource({"4, 4", "8, 8", "9, 3", "30, 30"})
  void theIntervalHoldsTheTruthAsOftenAsItSays(int seeds, int otherCellsSeeds) {
    double truth = fit(1, (norm, dimension, seed) -> threshold(norm, dimension, 2)).angle();
    SplittableRandom random = new SplittableRandom(seeds);
    int held = 0;
    for (int map = 0; map < 400; map++) {
      double[] shift = random.doubles(64, -0.03, 0.03).toArray();
      double[] tilt = random.doubles(64, -0.03, 0.03).toArray();
      BoundaryFit fit =
          fit(
              new int[] {seeds, otherCellsSeeds},
              (norm, dimension, seed) ->
                  threshold(norm, dimension, 2)
                      + shift[seed]
                      + tilt[seed] * Math.log(dimension / 1500)
                      + random.nextDouble(-0.01, 0.01));
      held += Math.abs(fit.angle() - truth) <= fit.halfWidth95() ? 1 : 0;
    }
    assertThat(held).isBetween(361, 399);
  }
}
