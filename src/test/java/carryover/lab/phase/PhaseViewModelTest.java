package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.lab.Workbench;
import carryover.sweep.Axis;
import carryover.sweep.CellResult;
import carryover.sweep.Layer;
import carryover.sweep.ResultCache;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.ReadOutRow;
import carryover.ui.control.ChangePhase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhaseViewModelTest {
  private static final Axis NORM = new Axis(Parameter.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(Parameter.DIMENSION, 500, 5000, 10, Scale.LINEAR);
  private static final int CELLS = 210;

  private final Laboratory lab = new Laboratory();
  private final PhaseViewModel model = lab.model;

  @BeforeEach
  void chooseASmallMap() {
    model.samplingProperty().set(new Sampling(1, false, 95));
    model.setAxes(NORM, DIMENSION);
  }

  @AfterEach
  void closeThePool() {
    lab.close();
  }

  private void change(Parameter parameter, double value, ChangePhase phase) {
    Setting setting = lab.workbench.experiment().setting();
    lab.workbench.change(setting.with(parameter, value), phase);
  }

  private void measure() throws InterruptedException {
    model.start();
    lab.pulseUntil(MapActivity.DONE);
    lab.pulse();
  }

  private HeatMapModel picture() {
    return model.pictureProperty().get();
  }

  @Test
  void measuresEveryCellOnce() throws InterruptedException {
    measure();

    assertThat(lab.trained).hasSize(CELLS).doesNotHaveDuplicates();
    assertThat(picture().values()).hasSize(CELLS).doesNotContain(Double.NaN);
    assertThat(picture().marks()).doesNotContain(CellMark.PROVISIONAL);
    assertThat(picture().note()).isEqualTo("1 seed");
    assertThat(model.progressTextProperty().get()).isEqualTo("map done, 210 cells");
  }

  @Test
  void eachLayerShowsItsOwnValuesWithoutMeasuringAgain() throws InterruptedException {
    measure();
    // Column 5 of the lowest row: ‖u‖ = 0.5.
    model.show(Layer.TRANSFER);
    lab.pulse();
    assertThat(picture().values()[5]).isCloseTo(0.75, within(1e-12));
    model.show(Layer.SCRATCH);
    lab.pulse();
    assertThat(picture().values()[5]).isCloseTo(0.8, within(1e-12));
    model.show(Layer.DIFFERENCE);
    lab.pulse();
    assertThat(picture().values()[5]).isCloseTo(-0.05, within(1e-12));
    model.setThreshold(0.74);
    model.show(Layer.TRUNCATED);
    lab.pulse();
    assertThat(picture().colours().of(picture().values()[5])).isEqualTo(OkabeIto.BLUE);
    assertThat(picture().colours().of(picture().values()[0])).isEqualTo(OkabeIto.YELLOW);

    assertThat(lab.trained).hasSize(CELLS);
  }

  @Test
  void cellsNotMeasuredYetBorrowFromANeighbourAndAreMarked() throws InterruptedException {
    lab.allowTrainings(60);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 60 && measuredInPicture() == 60);

    // Two cells are under way. If they are of the coarsest level, 8 by 2 cells lean on each.
    assertThat(marked()).isBetween(CELLS - 60 - 2 * 16, CELLS - 60);
    assertThat(picture().note()).isEqualTo("60 of 210 cells");
  }

  private int marked() {
    int marked = 0;
    for (int i = 0; i < picture().values().length; i++) {
      marked +=
          picture().marks()[i] == CellMark.PROVISIONAL && !Double.isNaN(picture().values()[i])
              ? 1
              : 0;
    }
    return marked;
  }

  private int measuredInPicture() {
    int measured = 0;
    for (int i = 0; i < picture().values().length; i++) {
      boolean own = !Double.isNaN(picture().values()[i]);
      measured += own && picture().marks()[i] != CellMark.PROVISIONAL ? 1 : 0;
    }
    return measured;
  }

  @Test
  void movingAlongAnAxisMovesOnlyTheCrosshair() throws InterruptedException {
    measure();
    change(Parameter.UNIVERSAL_NORM, 0.7, ChangePhase.COMMITTED);
    change(Parameter.DIMENSION, 1234, ChangePhase.COMMITTED);
    lab.pass(1);
    lab.pulse();

    assertThat(picture().crosshair()).isEqualTo(new HeatMapModel.Point(0.7, 1234));
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.DONE);
    assertThat(lab.trained).hasSize(CELLS);
  }

  @Test
  void anotherParameterIsMeasuredAfterARestAndOnlyTheLatest() throws InterruptedException {
    measure();
    double mostOfTheRest = 0.7 * LiveMap.REST_SECONDS;
    change(Parameter.UPSTREAM_SAMPLES, 300, ChangePhase.DRAGGING);
    lab.pass(mostOfTheRest);
    lab.pulse();
    change(Parameter.UPSTREAM_SAMPLES, 400, ChangePhase.DRAGGING);
    lab.pass(mostOfTheRest);
    lab.pulse();
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.WAITING);
    assertThat(lab.trained).hasSize(CELLS);
    assertThat(picture().note()).isEqualTo("of the setting before");

    lab.pass(mostOfTheRest);
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained).hasSize(2 * CELLS);
    assertThat(lab.trained.stream().skip(CELLS))
        .allMatch(setting -> setting.upstreamSamples() == 400);
  }

  @Test
  void goingBackToASettingMeasuresNothing() throws InterruptedException {
    measure();
    change(Parameter.UPSTREAM_SAMPLES, 300, ChangePhase.COMMITTED);
    lab.pass(1);
    lab.pulseUntil(MapActivity.DONE);
    lab.workbench.undo();
    lab.pass(1);
    lab.pulseUntil(MapActivity.WAITING);
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained).hasSize(2 * CELLS);
  }

  @Test
  void aNewSettingStopsTheMapUnderWay() throws InterruptedException {
    lab.allowTrainings(70);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 70);
    change(Parameter.ALPHA, 0.5, ChangePhase.COMMITTED);
    lab.allowAllTrainings();
    lab.pass(1);
    lab.pulseUntil(MapActivity.DONE);

    // Two trainings were under way when the setting changed.
    assertThat(lab.trained.stream().filter(setting -> setting.alpha() == 1).count())
        .isBetween(70L, 72L);
    assertThat(lab.trained.stream().filter(setting -> setting.alpha() == 0.5)).hasSize(CELLS);
  }

  @Test
  void pauseHaltsUntilTheMapIsStartedAgainWhateverChanges() throws InterruptedException {
    lab.allowTrainings(30);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 30);
    model.pause();
    change(Parameter.ALPHA, 0.5, ChangePhase.COMMITTED);
    lab.allowAllTrainings();
    lab.pass(1);
    lab.pulse();
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.PAUSED);
    assertThat(lab.trained).noneMatch(setting -> setting.alpha() == 0.5);

    model.start();
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained.stream().filter(setting -> setting.alpha() == 0.5)).hasSize(CELLS);
  }

  @Test
  void aCancelledMapKeepsWhatItHasAndGoesOnFromThere() throws InterruptedException {
    lab.allowTrainings(80);
    model.start();
    lab.pulseUntil(() -> lab.trained.size() == 80 && measuredInPicture() == 80);
    model.cancel();
    lab.pulse();
    assertThat(model.activityProperty().get()).isEqualTo(MapActivity.STOPPED);
    assertThat(measuredInPicture()).isEqualTo(80);

    lab.allowAllTrainings();
    model.start();
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained.stream().distinct()).hasSize(CELLS);
  }

  @Test
  void loadingACellChangesTheSettingUndoablyAndNothingElse() throws InterruptedException {
    measure();
    Setting before = lab.workbench.experiment().setting();
    // Third row, column 5.
    model.load(2 * 21 + 5);

    assertThat(lab.workbench.experiment().setting())
        .isEqualTo(before.with(Parameter.UNIVERSAL_NORM, 0.5).with(Parameter.DIMENSION, 1500));
    lab.workbench.undo();
    assertThat(lab.workbench.experiment().setting()).isEqualTo(before);
  }

  @Test
  void selectingACellMarksItAndSaysWhatItHolds() throws InterruptedException {
    measure();
    model.select(5);
    lab.pulse();

    assertThat(picture().selected()).isEqualTo(5);
    assertThat(model.selectedText()).isEqualTo("‖u‖ 0.5, d 500: −0.050");
  }

  @Test
  void otherAxesForgetTheSelection() throws InterruptedException {
    measure();
    model.select(5);
    model.setAxes(DIMENSION, NORM);
    lab.pass(1);
    lab.pulseUntil(() -> picture().x().centres().length == 10);

    assertThat(model.selectedProperty().get()).isEqualTo(HeatMapModel.NONE);
    lab.pulse();
    assertThat(picture().selected()).isEqualTo(HeatMapModel.NONE);
  }

  @Test
  void theReadOutTellsAllValuesWithErrorAndSeeds() throws InterruptedException {
    model.samplingProperty().set(new Sampling(2, false, 95));
    measure();

    assertThat(model.describe(5).stream().map(ReadOutRow::name))
        .containsExactly(
            "‖u‖", "d", "transfer", "scratch", "difference", "predicted", "off by (z)", "seeds");
    assertThat(model.describe(5).stream().map(ReadOutRow::value))
        .startsWith("0.5", "500", "0.750 ± 0.000", "0.800 ± 0.000", "−0.050 ± 0.000")
        .endsWith("2 of 2");
    assertThat(lab.trained).hasSize(2 * CELLS);
  }

  @Test
  void cellsBeyondTheDownstreamSignalAreNotAllowedAndNotMeasured() throws InterruptedException {
    model.setAxes(new Axis(Parameter.UNIVERSAL_NORM, 0, 4, 5, Scale.LINEAR), DIMENSION);
    measure();

    assertThat(lab.trained).hasSize(30);
    assertThat(picture().values()[3]).isNaN();
    assertThat(model.describe(3).get(2).value()).isEqualTo("‖u‖ cannot exceed S");
    Setting before = lab.workbench.experiment().setting();
    model.load(3);
    assertThat(lab.workbench.experiment().setting()).isEqualTo(before);
  }

  @Test
  void theTimeCursorShowsTheMapAsItWasAtTheRecordedStepBeforeAndSaysWhich()
      throws InterruptedException {
    measure();
    model.show(Layer.SCRATCH);
    lab.workbench.timeCursorProperty().set(100);
    lab.pulse();

    // Scratch rises linearly from 0.5 to 0.8 within 200 steps; step 81 is recorded, 102 the next.
    assertThat(picture().values()[5]).isCloseTo(0.5 + 0.3 * 81 / 200, within(1e-12));
    assertThat(picture().note()).isEqualTo("step 81 of 200 · 1 seed");
    lab.workbench.timeCursorProperty().set(Workbench.END);
    lab.pulse();
    assertThat(picture().values()[5]).isCloseTo(0.8, within(1e-12));
    assertThat(picture().note()).isEqualTo("1 seed");
    assertThat(lab.trained).hasSize(CELLS);
  }

  @Test
  void theBoundaryIsThatOfTheStepLookedAt() throws InterruptedException {
    measure();
    model.show(Layer.SCRATCH);
    lab.workbench.timeCursorProperty().set(102);
    lab.pulse();
    // Nothing reaches 0.7 before step 134.
    assertThat(labels()).isEmpty();
    lab.workbench.timeCursorProperty().set(Workbench.END);
    model.show(Layer.TRANSFER);
    model.setThreshold(0.8);
    lab.pulse();
    assertThat(labels()).startsWith("measured accuracy 0.8");
  }

  @Test
  void aCursorBetweenTwoRecordedStepsDrawsNothingAnew() throws InterruptedException {
    measure();
    lab.workbench.timeCursorProperty().set(81);
    lab.pulse();
    HeatMapModel before = picture();
    lab.workbench.timeCursorProperty().set(101);
    lab.pulse();
    assertThat(picture()).isSameAs(before);
  }

  @Test
  void whereStepsAreAnAxisEachCellStandsAtTheStepOrAtItsOwnEnd() throws InterruptedException {
    model.setAxes(new Axis(Parameter.DOWNSTREAM_STEPS, 50, 200, 4, Scale.LINEAR), DIMENSION);
    model.show(Layer.SCRATCH);
    measure();
    lab.workbench.timeCursorProperty().set(128);
    lab.pulse();

    assertThat(picture().note()).isEqualTo("step 128 or a cell's end · 1 seed");
    // Ends at 50 and 100 are reached, 150 and 200 are not.
    assertThat(picture().values()[0]).isCloseTo(0.8, within(1e-12));
    assertThat(picture().values()[1]).isCloseTo(0.8, within(1e-12));
    assertThat(picture().values()[2]).isCloseTo(0.5 + 0.3 * 128 / 150, within(1e-12));
    assertThat(picture().values()[3]).isCloseTo(0.5 + 0.3 * 128 / 200, within(1e-12));
  }

  @Test
  void cellsOfWhichOnlyTheEndIsKnownAreOpenAtEarlierSteps() throws InterruptedException {
    Setting setting = lab.workbench.experiment().setting();
    Setting first = setting.with(Parameter.UNIVERSAL_NORM, 0).with(Parameter.DIMENSION, 500);
    long seed = lab.workbench.experiment().seeds().first();
    lab.cache.put(new ResultCache.Key(first, seed, Recording.FRAMES), CellResult.ending(0.9, 0.6));
    measure();
    assertThat(picture().values()[0]).isCloseTo(0.3, within(1e-12));
    lab.workbench.timeCursorProperty().set(81);
    lab.pulse();

    assertThat(picture().values()[0]).isNaN();
    assertThat(model.describe(0).get(2).value()).isEqualTo("only its end is known");
    assertThat(picture().note()).isEqualTo("step 81 of 200 · 209 of 210 cells");
  }

  @Test
  void anAdaptiveMapGivesNoFurtherSeedsToSettledCells() throws InterruptedException {
    model.samplingProperty().set(new Sampling(5, true, 95));
    measure();
    model.show(Layer.SEEDS);
    lab.pulse();

    // All seeds agree to the last digit, so three settle every cell.
    assertThat(picture().values()).containsOnly(3);
    assertThat(lab.trained).hasSize(3 * CELLS);
  }

  @Test
  void movingTheThresholdMeasuresOnlyWhatItLeavesUnsettled() throws InterruptedException {
    model.samplingProperty().set(new Sampling(5, true, 95));
    measure();
    model.setThreshold(0.85);
    lab.pulse();
    assertThat(picture().note()).isEqualTo("3 seeds");
    lab.pass(1);
    lab.pulseUntil(MapActivity.DONE);

    assertThat(lab.trained).hasSize(3 * CELLS);
  }

  @Test
  void cellsWhoseSeedsDoNotTellTheSignAreHatched() throws InterruptedException {
    lab.scatter(0.02);
    model.samplingProperty().set(new Sampling(3, false, 95));
    measure();

    // The sign is lost near ‖u‖ = 1, column 10, and safe at both ends.
    assertThat(picture().marks()[10]).isEqualTo(CellMark.HATCHED);
    assertThat(picture().marks()[0]).isEqualTo(CellMark.PLAIN);
    assertThat(picture().marks()[20]).isEqualTo(CellMark.PLAIN);
    model.options().hatchingProperty().set(false);
    lab.pulse();
    assertThat(picture().marks()).doesNotContain(CellMark.HATCHED);
  }

  @Test
  void linesAppearAndDisappearAsChosen() throws InterruptedException {
    measure();
    assertThat(labels()).containsExactly("measured break-even", "predicted break-even");
    HeatMapModel.Polyline measured = picture().lines().get(0);
    assertThat(Arrays.stream(measured.x()))
        .allSatisfy(x -> assertThat(x).isCloseTo(1, within(1e-9)));

    model.options().measuredProperty().set(false);
    model.options().gamma2Property().set(true);
    model.options().gamma4Property().set(true);
    lab.pulse();
    assertThat(labels()).containsExactly("predicted break-even", "Γ₂ = const", "Γ₄ = const");
    model.show(Layer.TRANSFER);
    lab.pulse();
    assertThat(labels()).startsWith("predicted accuracy 0.7");
  }

  @Test
  void linesOfEqualGammaGoThroughTheCellUnderTheMouseOrElseTheCurrentSetting()
      throws InterruptedException {
    measure();
    model.options().gamma4Property().set(true);
    // Row 1 is d = 1000; column 10 is ‖u‖ = 1. There Γ₄ = const is d = 1000·‖u‖⁴.
    model.hover(21 + 10);
    lab.pulse();
    assertGamma4Through(1, 1000);
    model.hover(HeatMapModel.NONE);
    lab.pulse();
    Setting current = lab.workbench.experiment().setting();
    assertGamma4Through(current.universalNorm(), current.dimension());
  }

  private void assertGamma4Through(double norm, double dimension) {
    List<HeatMapModel.Polyline> lines = picture().lines();
    HeatMapModel.Polyline line = lines.get(lines.size() - 1);
    assertThat(line.label()).isEqualTo("Γ₄ = const");
    for (int i = 0; i < line.x().length; i++) {
      assertThat(line.y()[i])
          .isCloseTo(dimension * Math.pow(line.x()[i] / norm, 4), within(1e-6 * line.y()[i]));
    }
  }

  private List<String> labels() {
    return picture().lines().stream()
        .map(HeatMapModel.Polyline::label)
        .filter(label -> !label.isEmpty())
        .toList();
  }

  @Test
  void disagreementSaysThatOneSeedHasNoError() throws InterruptedException {
    measure();
    model.show(Layer.DISAGREEMENT);
    lab.pulse();

    assertThat(picture().note()).isEqualTo("z needs two seeds per cell or more");
  }

  @Test
  void aMapThatFailsSaysWhy() throws InterruptedException {
    lab.failWith("out of luck");
    model.start();
    lab.pulseUntil(MapActivity.FAILED);

    assertThat(model.progressTextProperty().get()).isEqualTo("map failed: out of luck");
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
