package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.lab.Sampling;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnForms;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Setting;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.OkabeIto;
import carryover.ui.control.ChangePhase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is drawn of a map: values, marks and lines. */
class MapDrawingTest {
  private final Laboratory lab = Laboratory.withSmallMap();
  private final PhaseViewModel model = lab.model;

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  @Test
  void eachLayerShowsItsOwnValuesWithoutMeasuringAgain() throws InterruptedException {
    lab.measure();
    // Column 5 of the lowest row: ‖u‖ = 0.5.
    model.show(CnnLayers.TRANSFER);
    lab.pulse();
    assertThat(lab.picture().values()[5]).isCloseTo(0.75, within(1e-12));
    model.show(CnnLayers.SCRATCH);
    lab.pulse();
    assertThat(lab.picture().values()[5]).isCloseTo(0.8, within(1e-12));
    model.show(CnnLayers.DIFFERENCE);
    lab.pulse();
    assertThat(lab.picture().values()[5]).isCloseTo(-0.05, within(1e-12));
    model.setThreshold(0.74, ChangePhase.COMMITTED);
    model.show(CnnLayers.TRUNCATED);
    lab.pulse();
    assertThat(lab.picture().colours().of(lab.picture().values()[5])).isEqualTo(OkabeIto.BLUE);
    assertThat(lab.picture().colours().of(lab.picture().values()[0])).isEqualTo(OkabeIto.YELLOW);

    assertThat(lab.trained).hasSize(Laboratory.CELLS);
  }

  @Test
  void cellsNotMeasuredYetBorrowFromANeighbourAndAreMarked() throws InterruptedException {
    lab.allowTrainings(60);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 60 && lab.measuredInPicture() == 60);

    // Two cells are under way. If they are of the coarsest level, 8 by 2 cells lean on each.
    assertThat(marked()).isBetween(Laboratory.CELLS - 60 - 2 * 16, Laboratory.CELLS - 60);
    assertThat(lab.picture().note()).isEqualTo("60 of 210 cells");
  }

  private int marked() {
    int marked = 0;
    for (int i = 0; i < lab.picture().values().length; i++) {
      marked +=
          lab.picture().marks()[i] == CellMark.PROVISIONAL
                  && !Double.isNaN(lab.picture().values()[i])
              ? 1
              : 0;
    }
    return marked;
  }

  @Test
  void cellsWhoseSeedsDoNotTellTheSignAreHatched() throws InterruptedException {
    lab.scatter(0.02);
    model.samplingProperty().set(new Sampling(3, false, 95));
    lab.measure();

    // The sign is lost near ‖u‖ = 1, column 10, and safe at both ends.
    assertThat(lab.picture().marks()[10]).isEqualTo(CellMark.HATCHED);
    assertThat(lab.picture().marks()[0]).isEqualTo(CellMark.PLAIN);
    assertThat(lab.picture().marks()[20]).isEqualTo(CellMark.PLAIN);
    model.options().hatchingProperty().set(false);
    lab.pulse();
    assertThat(lab.picture().marks()).doesNotContain(CellMark.HATCHED);
  }

  @Test
  void linesAppearAndDisappearAsChosen() throws InterruptedException {
    lab.measure();
    assertThat(lab.labels()).containsExactly("measured break-even", "predicted break-even");
    HeatMapModel.Polyline measured = lab.picture().lines().get(0);
    assertThat(Arrays.stream(measured.x()))
        .allSatisfy(x -> assertThat(x).isCloseTo(1, within(1e-9)));

    model.options().measuredProperty().set(false);
    model.options().levelProperty(CnnForms.GAMMA_2).set(true);
    model.options().levelProperty(CnnForms.GAMMA_4).set(true);
    lab.pulse();
    assertThat(lab.labels()).containsExactly("predicted break-even", "Γ₂ = const", "Γ₄ = const");
    model.show(CnnLayers.TRANSFER);
    lab.pulse();
    assertThat(lab.labels()).startsWith("predicted test accuracy 0.7");
  }

  @Test
  void linesOfEqualGammaGoThroughTheCellUnderTheMouseOrElseTheCurrentSetting()
      throws InterruptedException {
    lab.measure();
    model.options().levelProperty(CnnForms.GAMMA_4).set(true);
    // Row 1 is d = 1000; column 10 is ‖u‖ = 1. There Γ₄ = const is d = 1000·‖u‖⁴.
    model.hover(21 + 10);
    lab.pulse();
    assertGamma4Through(1, 1000);
    model.hover(HeatMapModel.NONE);
    lab.pulse();
    Setting current = lab.workbench.experiment().setting();
    assertGamma4Through(current.get(CnnSpace.UNIVERSAL_NORM), current.whole(CnnSpace.DIMENSION));
  }

  @Test
  void aFigureShowsNothingOfWhereTheMouseIsAndOfTheSelectionOnlyWhatIsAskedFor()
      throws InterruptedException {
    lab.measure();
    model.options().levelProperty(CnnForms.GAMMA_4).set(true);
    lab.pulse();
    HeatMapModel untouched = lab.picture();
    model.hover(21 + 10);
    model.selection().brush(3, 4);
    lab.pulse();

    HeatMapModel plain = model.figure(false);
    assertThat(lab.picture().outlined()[3]).isTrue();
    assertThat(plain.outlined()).isEmpty();
    assertThat(plain.selected()).isEqualTo(HeatMapModel.NONE);
    assertThat(plain.lines().get(plain.lines().size() - 1).y())
        .as("through the setting, not through the cell under the mouse")
        .isEqualTo(untouched.lines().get(untouched.lines().size() - 1).y());
    assertThat(model.figure(true).outlined()[3]).isTrue();
  }

  private void assertGamma4Through(double norm, double dimension) {
    List<HeatMapModel.Polyline> lines = lab.picture().lines();
    HeatMapModel.Polyline line = lines.get(lines.size() - 1);
    assertThat(line.label()).isEqualTo("Γ₄ = const");
    for (int i = 0; i < line.x().length; i++) {
      assertThat(line.y()[i])
          .isCloseTo(dimension * Math.pow(line.x()[i] / norm, 4), within(1e-6 * line.y()[i]));
    }
  }

  @Test
  void disagreementSaysFromWhatSizeOnItMatters() throws InterruptedException {
    lab.measure();
    model.show(CnnLayers.DISAGREEMENT);
    lab.pulse();

    assertThat(lab.picture().note()).endsWith(" · below 0.02 does not matter");
  }
}
