package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a map is asked to be, what its layers are called, and how far it is. */
class MapSpecTest {
  private static final MapSpec STANDARD = TwoLayerCnn.MAP;

  @Test
  void itsAxesAreTwoDifferentParameters() {
    assertThatThrownBy(() -> STANDARD.withAxes(STANDARD.x(), STANDARD.x()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("map axes are both universalNorm: they must be two different parameters");
  }

  @Test
  void itsThresholdIsAnAccuracy() {
    assertThat(STANDARD.withThreshold(0).threshold()).isZero();
    assertThat(STANDARD.withThreshold(1).threshold()).isOne();
    for (double threshold : new double[] {Math.nextDown(0.0), Math.nextUp(1.0), Double.NaN}) {
      assertThatThrownBy(() -> STANDARD.withThreshold(threshold))
          .hasMessage("map threshold = " + threshold + " is not allowed: 0…1");
    }
  }

  @Test
  void changesOnePartAndKeepsTheOthers() {
    Axis filters = new Axis(CnnSpace.FILTERS, 1, 20, 20, Scale.LINEAR);

    assertThat(STANDARD.withAxes(filters, STANDARD.x()))
        .isEqualTo(new MapSpec(filters, STANDARD.x(), STANDARD.layer(), STANDARD.threshold()));
    assertThat(STANDARD.withLayer(CnnLayers.SEEDS))
        .isEqualTo(new MapSpec(STANDARD.x(), STANDARD.y(), CnnLayers.SEEDS, STANDARD.threshold()));
    assertThat(STANDARD.withThreshold(0.9))
        .isEqualTo(new MapSpec(STANDARD.x(), STANDARD.y(), STANDARD.layer(), 0.9));
  }

  @Test
  void layersAreFoundByTheNameTheyHaveInFiles() {
    for (Layer layer : CnnLayers.ALL) {
      assertThat(TwoLayerCnn.study().layer(layer.key())).contains(layer);
      assertThat(layer.title()).isNotBlank();
    }
    assertThat(TwoLayerCnn.study().layer("no such layer")).isEmpty();
  }

  @Test
  void eachMeasuredLayerHasALineAndTheOthersHaveNone() {
    assertThat(Boundary.of(CnnLayers.TRANSFER, 0.8))
        .contains(new Boundary(CnnLayers.TRANSFER, 0.8));
    assertThat(Boundary.of(CnnLayers.TRUNCATED, 0.8).orElseThrow().layer().kind())
        .isEqualTo(Layer.Kind.MEASURED);
    assertThat(Boundary.of(CnnLayers.TRUNCATED, 0.8).orElseThrow().level()).isEqualTo(0.8);
    assertThat(Boundary.of(CnnLayers.SCRATCH, 0.8)).contains(new Boundary(CnnLayers.SCRATCH, 0.8));
    assertThat(Boundary.of(CnnLayers.DIFFERENCE, 0.8))
        .contains(new Boundary(CnnLayers.DIFFERENCE, 0));
    assertThat(Boundary.of(CnnLayers.PREDICTION, 0.8)).isEmpty();
    assertThat(Boundary.of(CnnLayers.SEEDS, 0.8)).isEmpty();
  }

  /** 40 of 100 cells are done, at 12 a second: 60/12 = 5. */
  @Test
  void theTimeLeftFollowsFromThePace() {
    assertThat(new Progress(40, 100, 12).secondsLeft()).isCloseTo(5, within(1e-12));
    assertThat(new Progress(100, 100, 12).secondsLeft()).isZero();
    assertThat(new Progress(0, 100, 0).secondsLeft()).as("before the first cell").isNaN();
  }

  @Test
  void aResultHasDivergedOnceEitherArmHas() {
    Curve well = new Curve(new int[] {0, 9}, new double[] {0.5, 0.9}, Integer.MAX_VALUE);
    Curve diverged = new Curve(new int[] {0}, new double[] {0.5}, 4);

    for (List<Curve> curves : List.of(List.of(well, diverged), List.of(diverged, well))) {
      assertThat(new CellResult(curves).divergedBy(3)).isFalse();
      assertThat(new CellResult(curves).divergedBy(4)).isTrue();
    }
    assertThat(new CellResult(List.of(well, well)).divergedBy(9)).isFalse();
  }
}
