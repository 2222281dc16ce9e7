package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.Sampling;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.ui.chart.ReadOutRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CellActionsTest {
  private final Laboratory lab = Laboratory.withSmallMap();
  private final PhaseViewModel model = lab.model;

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  @Test
  void loadingACellChangesTheSettingUndoablyAndNothingElse() throws InterruptedException {
    lab.measure();
    Setting before = lab.workbench.experiment().setting();
    // Third row, column 5.
    model.cells().load(2 * 21 + 5);

    assertThat(lab.workbench.experiment().setting())
        .isEqualTo(before.with(CnnSpace.UNIVERSAL_NORM, 0.5).with(CnnSpace.DIMENSION, 1500));
    lab.workbench.undo();
    assertThat(lab.workbench.experiment().setting()).isEqualTo(before);
  }

  @Test
  void theReadOutTellsAllValuesWithErrorAndSeeds() throws InterruptedException {
    model.samplingProperty().set(new Sampling(3, false, 95));
    lab.measure();

    assertThat(model.cells().describe(5).stream().map(ReadOutRow::name))
        .containsExactly(
            "‖u‖",
            "d",
            "transfer",
            "scratch",
            "difference",
            "",
            "predicted",
            "measured − predicted",
            "",
            "seeds");
    assertThat(model.cells().describe(5).stream().map(ReadOutRow::value))
        .startsWith(
            "0.5", "500", "0.750 ± 0.000", "0.800 ± 0.000", "−0.050 ± 0.000", "transfer hurts")
        .endsWith("3 of 3");
    assertThat(lab.trained).hasSize(3 * Laboratory.CELLS);
  }

  @Test
  void cellsBeyondTheDownstreamSignalAreNotAllowedAndNotMeasured() throws InterruptedException {
    lab.chooseAxes(new Axis(CnnSpace.UNIVERSAL_NORM, 0, 4, 5, Scale.LINEAR), Laboratory.DIMENSION);
    lab.measure();

    assertThat(lab.trained).hasSize(30);
    assertThat(lab.picture().values()[3]).isNaN();
    assertThat(model.cells().describe(3).get(2).value()).isEqualTo("‖u‖ cannot exceed S");
    Setting before = lab.workbench.experiment().setting();
    model.cells().load(3);
    assertThat(lab.workbench.experiment().setting()).isEqualTo(before);
  }
}
