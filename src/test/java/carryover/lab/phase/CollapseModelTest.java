package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnForms;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.ScatterChartModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollapseModelTest {
  /** 5 by 3 cells; accuracy grows with ‖u‖ and knows nothing of d. */
  private static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR);

  private static final Axis DIMENSION = new Axis(CnnSpace.DIMENSION, 500, 1500, 3, Scale.LINEAR);

  private final Laboratory lab = new Laboratory();
  private final CollapseModel model = new CollapseModel(lab.model);

  @BeforeEach
  void measureASmallMap() throws InterruptedException {
    lab.choose(1, NORM, DIMENSION);
    lab.measure();
  }

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  private ScatterChartModel picture() {
    return model.pictureProperty().get();
  }

  @Test
  void showsEveryMeasuredCellOnceItIsOpen() {
    assertThat(picture().x()).isEmpty();

    model.openProperty().set(true);
    model.quantityProperty().set(CnnForms.GAMMA_4);

    assertThat(picture().x()).hasSize(15);
    // Second row, third column: ‖u‖ = 1, d = 1000, so Γ₄ = 200/1000 and the accuracy is 0.8.
    assertThat(picture().x()[7]).isEqualTo(0.2);
    assertThat(picture().y()[7]).isCloseTo(0.8, within(1e-12));
    assertThat(picture().values()[7]).isEqualTo(1000);
  }

  @Test
  void tellsTheRankCorrelationOfAllQuantities() {
    model.openProperty().set(true);

    assertThat(picture().note()).matches("rank correlation snr 0\\.\\d+ · Γ₂ 0\\.\\d+ · Γ₄ .+");
  }

  @Test
  void brushedPointsAreBroughtOutInBothPictures() {
    model.openProperty().set(true);
    model.brush(3, 4);
    lab.pulse();

    assertThat(picture().selected()[3]).isTrue();
    assertThat(picture().selected()[5]).isFalse();
    assertThat(lab.picture().outlined()[4]).isTrue();
    assertThat(lab.picture().outlined()[5]).isFalse();
    assertThat(lab.model.selection().selectedProperty().get()).isEqualTo(HeatMapModel.NONE);
  }

  @Test
  void moreCellsJoinThoseThatAreOutAndASingleOneThatIsOutGoesBack() {
    model.openProperty().set(true);
    lab.model.selection().select(2);
    model.add(3, 4);
    lab.model.selection().add(7);
    lab.pulse();
    assertThat(selected()).containsExactly(2, 3, 4, 7);
    // ‖u‖ = 1, 1.5, 2, 1 in columns 2, 3, 4 and 2: transfer gains 0, 0.05, 0.1, 0 there.
    assertThat(lab.model.cells().selectedText())
        .startsWith("4 cells: ")
        .endsWith("0.000 to +0.100");

    lab.model.selection().add(4);
    model.add(7);
    lab.pulse();
    assertThat(selected()).containsExactly(2, 3);
    lab.model.selection().add(3);
    assertThat(lab.model.selection().selectedProperty().get()).isEqualTo(2);
  }

  private List<Integer> selected() {
    return IntStream.range(0, picture().selected().length)
        .filter(i -> picture().selected()[i])
        .boxed()
        .toList();
  }

  @Test
  void saysAtWhichStepTheAccuracyIs() {
    model.openProperty().set(true);
    lab.workbench.timeCursorProperty().set(81);
    lab.pulse();
    assertThat(picture().yAxis().title()).isEqualTo("transfer test accuracy at step 81");
  }

  @Test
  void aSinglePointSelectsItsCellAndACellItsPoint() {
    model.openProperty().set(true);
    model.brush(6);
    assertThat(lab.model.selection().selectedProperty().get()).isEqualTo(6);

    lab.model.selection().select(9);
    lab.pulse();
    assertThat(picture().selected()[9]).isTrue();
    assertThat(picture().selected()[6]).isFalse();
  }

  @Test
  void restsWhileNobodyLooks() {
    model.openProperty().set(true);
    ScatterChartModel seen = picture();
    model.openProperty().set(false);
    lab.model.selection().select(2);
    lab.pulse();

    assertThat(picture()).isSameAs(seen);
  }
}
