package carryover.export;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Layer;
import carryover.ui.chart.ColourScale;
import carryover.ui.chart.OkabeIto;
import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayerColoursTest {
  /** 0.60, 0.61 … 0.99 and one far off. */
  private static final double[] ACCURACIES =
      IntStream.rangeClosed(0, 40).mapToDouble(i -> i == 40 ? 0.1 : 0.6 + 0.01 * i).toArray();

  private static ColourScale scale(ColourRange range, Layer layer, double... values) {
    MapLook look = new MapLook(Palette.VIRIDIS, range, false);
    return new LayerColours(look, values).of(layer, 0.7, 4);
  }

  @Test
  void theFixedRangeDoesNotLookAtTheData() {
    assertThat(scale(ColourRange.FIXED, CnnLayers.TRANSFER, ACCURACIES))
        .isEqualTo(scale(ColourRange.FIXED, CnnLayers.TRANSFER));
  }

  @Test
  void theDataRangeReachesFromTheLeastToTheGreatest() {
    ColourScale scale = scale(ColourRange.DATA, CnnLayers.TRANSFER, ACCURACIES);
    assertThat(scale.from()).isEqualTo(0.1);
    assertThat(scale.to()).isEqualTo(0.99);
  }

  @Test
  void theQuantileRangeLeavesAnOutlierOut() {
    ColourScale scale = scale(ColourRange.QUANTILE, CnnLayers.TRANSFER, ACCURACIES);
    assertThat(scale.from()).isEqualTo(0.6);
    assertThat(scale.of(0.1)).isEqualTo(scale.of(0.6));
  }

  @Test
  void differencesAreWhiteAtZeroWhateverTheRange() {
    for (ColourRange range : ColourRange.values()) {
      assertThat(scale(range, CnnLayers.DIFFERENCE, 0.3, -0.02, 0.1).of(0)).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void oneValueAloneStillHasAScale() {
    ColourScale scale = scale(ColourRange.DATA, CnnLayers.SCRATCH, 0.8);
    assertThat(scale.from()).isLessThan(0.8);
    assertThat(scale.to()).isGreaterThan(0.8);
  }

  @Test
  void missingValuesDoNotCount() {
    assertThat(scale(ColourRange.DATA, CnnLayers.TRANSFER, Double.NaN, 0.7, 0.9).to())
        .isEqualTo(0.9);
  }

  @Test
  void theThresholdItselfCountsAsReached() {
    ColourScale scale = scale(ColourRange.FIXED, CnnLayers.TRUNCATED);
    assertThat(scale.of(0.7)).isEqualTo(OkabeIto.BLUE);
    assertThat(scale.of(Math.nextDown(0.7))).isEqualTo(OkabeIto.YELLOW);
  }
}
