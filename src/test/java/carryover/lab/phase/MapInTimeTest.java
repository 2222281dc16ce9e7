package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.sweep.CellResult;
import carryover.training.Run;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The map at the step under the time cursor. */
class MapInTimeTest {
  private final Laboratory lab = Laboratory.withSmallMap();
  private final PhaseViewModel model = lab.model;

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  @Test
  void theTimeCursorShowsTheMapAsItWasAtTheRecordedStepBeforeAndSaysWhich()
      throws InterruptedException {
    lab.measure();
    model.show(CnnLayers.SCRATCH);
    lab.workbench.timeCursorProperty().set(100);
    lab.pulse();

    // Scratch rises linearly from 0.5 to 0.8 within 200 steps; step 81 is recorded, 102 the next.
    assertThat(lab.picture().values()[5]).isCloseTo(0.5 + 0.3 * 81 / 200, within(1e-12));
    assertThat(lab.picture().note()).isEqualTo("step 81 of 200 · 1 seed");
    lab.workbench.timeCursorProperty().set(Workbench.END);
    lab.pulse();
    assertThat(lab.picture().values()[5]).isCloseTo(0.8, within(1e-12));
    assertThat(lab.picture().note()).isEqualTo("1 seed");
    assertThat(lab.trained).hasSize(Laboratory.CELLS);
  }

  @Test
  void theBoundaryIsThatOfTheStepLookedAt() throws InterruptedException {
    lab.measure();
    model.show(CnnLayers.SCRATCH);
    lab.workbench.timeCursorProperty().set(102);
    lab.pulse();
    // Nothing reaches 0.7 before step 134.
    assertThat(lab.labels()).isEmpty();
    lab.workbench.timeCursorProperty().set(Workbench.END);
    model.show(CnnLayers.TRANSFER);
    model.setThreshold(0.8, ChangePhase.COMMITTED);
    lab.pulse();
    assertThat(lab.labels()).startsWith("measured test accuracy 0.8");
  }

  @Test
  void aCursorBetweenTwoRecordedStepsDrawsNothingAnew() throws InterruptedException {
    lab.measure();
    lab.workbench.timeCursorProperty().set(81);
    lab.pulse();
    HeatMapModel before = lab.picture();
    lab.workbench.timeCursorProperty().set(101);
    lab.pulse();
    assertThat(lab.picture()).isSameAs(before);
  }

  @Test
  void whereStepsAreAnAxisEachCellStandsAtTheStepOrAtItsOwnEnd() throws InterruptedException {
    lab.chooseAxes(
        new Axis(CnnSpace.DOWNSTREAM_STEPS, 50, 200, 4, Scale.LINEAR), Laboratory.DIMENSION);
    model.show(CnnLayers.SCRATCH);
    lab.measure();
    lab.workbench.timeCursorProperty().set(128);
    lab.pulse();

    assertThat(lab.picture().note()).isEqualTo("step 128 or a cell's end · 1 seed");
    // Ends at 50 and 100 are reached, 150 and 200 are not.
    assertThat(lab.picture().values()[0]).isCloseTo(0.8, within(1e-12));
    assertThat(lab.picture().values()[1]).isCloseTo(0.8, within(1e-12));
    assertThat(lab.picture().values()[2]).isCloseTo(0.5 + 0.3 * 128 / 150, within(1e-12));
    assertThat(lab.picture().values()[3]).isCloseTo(0.5 + 0.3 * 128 / 200, within(1e-12));
  }

  @Test
  void cellsOfWhichOnlyTheEndIsKnownAreOpenAtEarlierSteps() throws InterruptedException {
    Setting setting = lab.workbench.experiment().setting();
    Setting first = setting.with(CnnSpace.UNIVERSAL_NORM, 0).with(CnnSpace.DIMENSION, 500);
    long seed = lab.workbench.experiment().seeds().first();
    lab.cache.put(new Run(first, seed, Recording.FRAMES), CellResult.ending(0.9, 0.6));
    lab.measure();
    assertThat(lab.picture().values()[0]).isCloseTo(0.3, within(1e-12));
    lab.workbench.timeCursorProperty().set(81);
    lab.pulse();

    assertThat(lab.picture().values()[0]).isNaN();
    assertThat(model.cells().describe(0).get(2).value()).isEqualTo("only its end is known");
    assertThat(lab.picture().note()).isEqualTo("step 81 of 200 · 209 of 210 cells");
  }
}
