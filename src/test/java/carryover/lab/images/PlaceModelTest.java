package carryover.lab.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.theory.PairPrediction;
import carryover.studies.images.theory.PairStatistics;
import carryover.ui.chart.HeatMapModel;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PlaceModelTest {
  /** Classes without spread: noise alone, so that the place is exactly that of the theory. */
  private static PairPrediction pair(double shared) {
    return new PairPrediction(
        new PairStatistics(2, 1, shared, 1e-9, 1e-9, 1e-18, 1e-18, 1e-18, 0, 0, 0, 100),
        ImagesSetting.of(ImagesSpace.STANDARD.with(ImagesSpace.UPSTREAM_NOISE, 1)));
  }

  private static PlaceModel model(double shared) {
    return new PlaceModel(
        pair(shared), OptionalDouble.of(0.25), Estimate.of(new double[] {0.1, 0.2}));
  }

  @Test
  void theCrossStandsAtTheSharedPartAndTheDimension() {
    HeatMapModel.Point cross = model(0.25).picture().crosshair();
    assertThat(cross.x()).isEqualTo(0.5, within(1e-9));
    assertThat(cross.y()).isEqualTo(100, within(1e-6));
    assertThat(model(0.25).picture().note()).contains("before training +0.25", "+0.150");
  }

  @Test
  void placesThatTheTheoryDoesNotHaveAreShownAtTheBorder() {
    assertThat(model(-0.5).picture().crosshair().x()).isZero();
    assertThat(model(-0.5).picture().note()).contains("shown at the border 0");
    assertThat(model(1.5).picture().crosshair().x()).isEqualTo(1);
    assertThat(model(1.5).picture().note()).contains("shown at the border 1");
    assertThat(model(0.25).picture().note()).doesNotContain("border");
  }
}
