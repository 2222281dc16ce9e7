package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.HeatMapModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CellSelectionTest {
  private final Laboratory lab = Laboratory.withSmallMap();
  private final PhaseViewModel model = lab.model;

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  @Test
  void selectingACellMarksItAndSaysWhatItHolds() throws InterruptedException {
    lab.measure();
    model.selection().select(5);
    lab.pulse();

    assertThat(lab.picture().selected()).isEqualTo(5);
    assertThat(model.cells().selectedText()).isEqualTo("‖u‖ 0.5, d 500: −0.050");
  }

  @Test
  void otherAxesForgetTheSelection() throws InterruptedException {
    lab.measure();
    model.selection().select(5);
    lab.chooseAxes(Laboratory.DIMENSION, Laboratory.NORM);
    lab.pass(1);
    lab.pulseUntil(() -> lab.picture().x().centres().length == 10);

    assertThat(model.selection().selectedProperty().get()).isEqualTo(HeatMapModel.NONE);
    lab.pulse();
    assertThat(lab.picture().selected()).isEqualTo(HeatMapModel.NONE);
  }
}
