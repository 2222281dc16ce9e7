package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.LiveMap;
import carryover.lab.MapActivity;
import carryover.lab.Sampling;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.control.ChangePhase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Measuring the map: once for each cell, after a rest, and not while it is halted. */
class LiveMapTest {
  private final Laboratory lab = Laboratory.withSmallMap();
  private final PhaseViewModel model = lab.model;

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  @Test
  void measuresEveryCellOnce() throws InterruptedException {
    lab.measure();

    assertThat(lab.trained).hasSize(Laboratory.CELLS).doesNotHaveDuplicates();
    assertThat(lab.picture().values()).hasSize(Laboratory.CELLS).doesNotContain(Double.NaN);
    assertThat(lab.picture().marks()).doesNotContain(CellMark.PROVISIONAL);
    assertThat(lab.picture().note()).isEqualTo("1 seed");
    assertThat(model.progressTextProperty().get()).isEqualTo("map done, 210 cells");
  }

  @Test
  void movingAlongAnAxisMovesOnlyTheCrosshair() throws InterruptedException {
    lab.measure();
    lab.change(CnnSpace.UNIVERSAL_NORM, 0.7, ChangePhase.COMMITTED);
    lab.change(CnnSpace.DIMENSION, 1234, ChangePhase.COMMITTED);
    lab.pass(1);
    lab.pulse();

    assertThat(lab.picture().crosshair()).isEqualTo(new HeatMapModel.Point(0.7, 1234));
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.DONE);
    assertThat(lab.trained).hasSize(Laboratory.CELLS);
  }

  @Test
  void anotherParameterIsMeasuredAfterARestAndOnlyTheLatest() throws InterruptedException {
    lab.measure();
    double mostOfTheRest = 0.7 * LiveMap.REST_SECONDS;
    lab.change(CnnSpace.UPSTREAM_SAMPLES, 300, ChangePhase.DRAGGING);
    lab.pass(mostOfTheRest);
    lab.pulse();
    lab.change(CnnSpace.UPSTREAM_SAMPLES, 400, ChangePhase.DRAGGING);
    lab.pass(mostOfTheRest);
    lab.pulse();
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.WAITING);
    assertThat(lab.trained).hasSize(Laboratory.CELLS);
    assertThat(lab.picture().note()).isEqualTo("of the setting before");
    assertThat(model.outdatedTextProperty().get())
        .isEqualTo("of the setting before; this one: waits for the setting to rest");

    lab.pass(mostOfTheRest);
    lab.pulseUntil(MapActivity.DONE);
    lab.pulse();
    assertThat(model.outdatedTextProperty().get()).isEmpty();

    assertThat(lab.trained).hasSize(2 * Laboratory.CELLS);
    assertThat(lab.trained.stream().skip(Laboratory.CELLS))
        .allMatch(setting -> setting.whole(CnnSpace.UPSTREAM_SAMPLES) == 400);
  }

  @Test
  void goingBackToASettingMeasuresNothing() throws InterruptedException {
    lab.measure();
    lab.change(CnnSpace.UPSTREAM_SAMPLES, 300, ChangePhase.COMMITTED);
    lab.pass(1);
    lab.pulseUntil(MapActivity.DONE);
    lab.workbench.undo();
    lab.pass(1);
    lab.pulseUntil(MapActivity.WAITING);
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained).hasSize(2 * Laboratory.CELLS);
  }

  @Test
  void aNewSettingStopsTheMapUnderWay() throws InterruptedException {
    lab.allowTrainings(70);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 70);
    lab.change(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    lab.allowAllTrainings();
    lab.pass(1);
    lab.pulseUntil(MapActivity.DONE);

    // Two trainings were under way when the setting changed.
    assertThat(lab.trained.stream().filter(setting -> setting.get(CnnSpace.ALPHA) == 1).count())
        .isBetween(70L, 72L);
    assertThat(lab.trained.stream().filter(setting -> setting.get(CnnSpace.ALPHA) == 0.5))
        .hasSize(Laboratory.CELLS);
  }

  @Test
  void whileItRestsNothingIsMeasuredAndAfterwardsItGoesOn() throws InterruptedException {
    lab.allowTrainings(30);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 30);
    model.setResting(true);
    lab.allowAllTrainings();
    lab.change(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    lab.pass(1);
    lab.pulse();
    assertThat(model.progressTextProperty().get()).isEmpty();
    assertThat(lab.trained).noneMatch(setting -> setting.get(CnnSpace.ALPHA) == 0.5);

    model.setResting(false);
    lab.pulseUntil(MapActivity.DONE);
    assertThat(lab.trained.stream().filter(setting -> setting.get(CnnSpace.ALPHA) == 0.5))
        .hasSize(Laboratory.CELLS);
    assertThat(model.progressTextProperty().get()).isEqualTo("map done, 210 cells");
  }

  @Test
  void aMapThatIsDoneRestsThroughANewSetting() throws InterruptedException {
    lab.measure();
    model.setResting(true);
    lab.change(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    lab.pass(1);
    lab.pulse();
    assertThat(lab.trained).hasSize(Laboratory.CELLS);

    model.setResting(false);
    lab.pulseUntil(MapActivity.RUNNING);
    lab.pulseUntil(MapActivity.DONE);
    assertThat(lab.trained).hasSize(2 * Laboratory.CELLS);
  }

  @Test
  void aPauseOutlastsARest() throws InterruptedException {
    lab.allowTrainings(30);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 30);
    model.pause();
    model.setResting(true);
    model.setResting(false);
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.PAUSED);
    lab.allowAllTrainings();
  }

  @Test
  void pauseHaltsUntilTheMapIsStartedAgainWhateverChanges() throws InterruptedException {
    lab.allowTrainings(30);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 30);
    model.pause();
    lab.change(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    lab.allowAllTrainings();
    lab.pass(1);
    lab.pulse();
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.PAUSED);
    assertThat(lab.trained).noneMatch(setting -> setting.get(CnnSpace.ALPHA) == 0.5);

    model.start();
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained.stream().filter(setting -> setting.get(CnnSpace.ALPHA) == 0.5))
        .hasSize(Laboratory.CELLS);
  }

  @Test
  void aCancelledMapKeepsWhatItHasAndGoesOnFromThere() throws InterruptedException {
    lab.allowTrainings(80);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 80 && lab.measuredInPicture() == 80);
    model.cancel();
    lab.pulse();
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.STOPPED);
    assertThat(lab.measuredInPicture()).isEqualTo(80);

    lab.allowAllTrainings();
    model.start();
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained.stream().distinct()).hasSize(Laboratory.CELLS);
  }

  @Test
  void anAdaptiveMapGivesNoFurtherSeedsToSettledCells() throws InterruptedException {
    model.samplingProperty().set(new Sampling(5, true, 95));
    lab.measure();
    model.show(CnnLayers.SEEDS);
    lab.pulse();

    // All seeds agree to the last digit, so three settle every cell.
    assertThat(lab.picture().values()).containsOnly(3);
    assertThat(lab.trained).hasSize(3 * Laboratory.CELLS);
  }

  @Test
  void movingTheThresholdMeasuresOnlyWhatItLeavesUnsettled() throws InterruptedException {
    model.samplingProperty().set(new Sampling(5, true, 95));
    lab.measure();
    model.setThreshold(0.85, ChangePhase.COMMITTED);
    lab.pulse();
    assertThat(lab.picture().note()).isEqualTo("3 seeds");
    lab.pass(1);
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained).hasSize(3 * Laboratory.CELLS);
  }

  @Test
  void aMapThatFailsSaysWhy() throws InterruptedException {
    lab.failWith("out of luck");
    model.start();
    lab.pulseUntil(MapActivity.FAILED);

    assertThat(model.progressTextProperty().get()).startsWith("map failed: not enough memory");
  }

  @Test
  void progressTellsDoneAndTotalWhileMeasuring() throws InterruptedException {
    lab.allowTrainings(70);
    model.start();
    lab.pulseUntil(() -> model.progressTextProperty().get().startsWith("map 70/210"));

    model.pause();

    assertThat(model.progressTextProperty().get()).isEqualTo("map paused at 70/210");
  }
}
