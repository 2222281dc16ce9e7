package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Confidence;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerValuesTest {
  private static final Cell CELL = new Cell(1, 0);
  private final Grid grid =
      new Grid(
          CnnSpace.STANDARD,
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 3, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 500, 5000, 2, Scale.LINEAR));
  private final MapState state = new MapState(TwoLayerCnn.study(), grid, new Seeds(1, 4));
  private final LayerValues values = new LayerValues(state, 0.7, Curve.END);

  private void add(int seedIndex, double transfer, double scratch) {
    state.add(new CellSeed(grid.index(CELL), seedIndex), CellResult.ending(transfer, scratch));
  }

  @Test
  void meansOverSeedsAndTheirDifference() {
    add(0, 0.6, 0.8);
    add(1, 0.7, 0.8);
    assertThat(values.value(CnnLayers.TRANSFER, CELL)).isCloseTo(0.65, within(1e-12));
    assertThat(values.value(CnnLayers.SCRATCH, CELL)).isCloseTo(0.8, within(1e-12));
    assertThat(values.value(CnnLayers.DIFFERENCE, CELL)).isCloseTo(-0.15, within(1e-12));
    assertThat(values.value(CnnLayers.TRUNCATED, CELL)).isZero();
  }

  @Test
  void anAccuracyOnTheThresholdCountsAsAbove() {
    add(0, 0.7, 0.5);
    assertThat(values.value(CnnLayers.TRUNCATED, CELL)).isEqualTo(1);
  }

  @Test
  void predictionsAreThereBeforeAnythingIsMeasured() {
    assertThat(values.value(CnnLayers.PREDICTION, CELL))
        .isEqualTo(Prediction.of(grid.setting(CELL).orElseThrow()).transferAccuracy());
    assertThat(values.state(CnnLayers.TRANSFER, CELL)).isEqualTo(CellState.OPEN);
    assertThat(values.value(CnnLayers.TRANSFER, CELL)).isNaN();
  }

  @Test
  void disagreementIsTheGapToThePredictionInAccuracyWithTheErrorOfTheMeasurement() {
    double predicted = values.value(CnnLayers.PREDICTION, CELL);
    add(0, predicted + 0.02, 0.8);
    assertThat(values.value(CnnLayers.DISAGREEMENT, CELL)).isCloseTo(0.02, within(1e-9));
    add(1, predicted + 0.04, 0.8);
    assertThat(values.value(CnnLayers.DISAGREEMENT, CELL)).isCloseTo(0.03, within(1e-9));
    assertThat(values.estimate(CnnLayers.DISAGREEMENT, CELL).standardError())
        .isCloseTo(0.01, within(1e-9));
  }

  @Test
  void divergenceShowsOnTheLayersItConcerns() {
    add(0, Double.NaN, 0.8);
    assertThat(values.state(CnnLayers.TRANSFER, CELL)).isEqualTo(CellState.DIVERGED);
    assertThat(values.state(CnnLayers.DIFFERENCE, CELL)).isEqualTo(CellState.DIVERGED);
    assertThat(values.state(CnnLayers.SCRATCH, CELL)).isEqualTo(CellState.MEASURED);
    assertThat(values.value(CnnLayers.TRANSFER, CELL)).isNaN();
  }

  @Test
  void significanceIsThatOfThePairedDifference() {
    add(0, 0.80, 0.70);
    assertThat(values.significant(CELL, Confidence.OF_95_PERCENT)).isFalse();
    add(1, 0.91, 0.80);
    add(2, 0.70, 0.61);
    assertThat(values.significant(CELL, Confidence.OF_95_PERCENT)).isTrue();
  }

  @Test
  void aPreviewNeverCountsAsMeasured() {
    assertThat(state.standIn(CELL)).as("nothing is measured yet").isEmpty();
    add(0, 0.9, 0.8);
    assertThat(state.standIn(CELL)).contains(CELL);
    assertThat(values.state(CnnLayers.TRANSFER, new Cell(2, 1))).isEqualTo(CellState.OPEN);
  }

  @Test
  void theMapCanBeLookedAtEarlierInTraining() {
    Curve rising =
        new Curve(new int[] {0, 100, 200}, new double[] {0.5, 0.6, 0.9}, Integer.MAX_VALUE);
    Curve breaking = new Curve(new int[] {0, 100}, new double[] {0.5, 0.7}, 150);
    state.add(new CellSeed(grid.index(CELL), 0), new CellResult(List.of(rising, breaking)));
    LayerValues early = new LayerValues(state, 0.7, 120);
    assertThat(early.value(CnnLayers.DIFFERENCE, CELL)).isCloseTo(-0.1, within(1e-12));
    assertThat(early.value(CnnLayers.TRUNCATED, CELL)).isZero();
    assertThat(values.value(CnnLayers.TRUNCATED, CELL)).isEqualTo(1);
    assertThat(values.state(CnnLayers.SCRATCH, CELL)).isEqualTo(CellState.DIVERGED);
    assertThat(early.state(CnnLayers.SCRATCH, CELL)).isEqualTo(CellState.MEASURED);
  }
}
