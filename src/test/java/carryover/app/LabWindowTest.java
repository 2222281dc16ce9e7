package carryover.app;

import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.chart.Series;
import carryover.ui.control.ChangePhase;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The real window with the real engine, driven by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class LabWindowTest {
  @TempDir Path folder;

  private OpenWindow window;
  private Workbench workbench;
  private Stage stage;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder);
    stage = window.stage();
    workbench = window.workbench();
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private RunResults results() {
    return workbench.resultsProperty().get();
  }

  private Setting setting() {
    return workbench.experiment().setting();
  }

  private void untilTrained() throws TimeoutException {
    until(
        () ->
            results().stage() == RunResults.Stage.FINAL
                && results().experiment().equals(workbench.experiment()));
  }

  private static LineChartModel curves(FxRobot robot) {
    return robot.lookup("#curves-chart").queryAs(LineChartView.class).model();
  }

  private static void type(FxRobot robot, Parameter parameter, String text) {
    robot
        .clickOn("#setting-" + parameter.key() + "-field")
        .push(KeyCode.SHORTCUT, KeyCode.A)
        .write(text)
        .push(KeyCode.ENTER);
  }

  @Test
  void draggingASliderRetrainsAndRedrawsTheCurvesAndIsOneUndoStep(FxRobot robot)
      throws TimeoutException {
    untilTrained();
    LineChartModel before = curves(robot);

    robot.drag("#setting-alpha-slider .thumb").moveBy(-40, 0).moveBy(-60, 0).drop();
    untilTrained();

    assertThat(setting().get(CnnSpace.ALPHA)).isLessThan(0.8);
    assertThat(curves(robot).series().get(1).y()).isNotEqualTo(before.series().get(1).y());

    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(setting()).isEqualTo(CnnSpace.STANDARD);
    assertThat(workbench.canUndoProperty().get()).isFalse();
  }

  @Test
  void everyToolSaysWhatItDoesToEyesAndEars(FxRobot robot) throws TimeoutException {
    ToolBar bar = robot.lookup("#toolbar").queryAs(ToolBar.class);

    assertThat(bar.getItems())
        .filteredOn(item -> item instanceof Control && item.isFocusTraversable())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            item -> {
              assertThat(((Control) item).getTooltip()).as(item.getId()).isNotNull();
              assertThat(item.getAccessibleText()).as(item.getId()).isNotBlank();
            });
    untilTrained();
  }

  @Test
  void aWrongValueIsExplainedInPlaceAndNotApplied(FxRobot robot) throws TimeoutException {
    type(robot, CnnSpace.UNIVERSAL_NORM, "3");

    Label message = robot.lookup("#setting-universalNorm-message").queryAs(Label.class);
    assertThat(message.isVisible()).isTrue();
    assertThat(message.getText()).contains("between 0 and S = 2");
    assertThat(setting()).isEqualTo(CnnSpace.STANDARD);
    untilTrained();
  }

  @Test
  void aLongRunStreamsItsCurvesAndStopsWhenAsked(FxRobot robot) throws TimeoutException {
    robot.clickOn("#setting-fold");
    robot.interact(
        () ->
            workbench.change(
                setting().with(CnnSpace.DOWNSTREAM_STEPS, 100_000), ChangePhase.COMMITTED));
    until(
        () ->
            results().stage() == RunResults.Stage.STREAMING
                && !results().traces().get(0).arm(CnnArms.TRANSFER).samples().isEmpty());

    robot.clickOn("#run");
    until(() -> results().stage() == RunResults.Stage.CANCELLED);

    assertThat(results().traces().get(0).arm(CnnArms.TRANSFER).samples()).isNotEmpty();
    assertThat(robot.lookup("#status-run").queryAs(Label.class).getText()).startsWith("stopped");
  }

  @Test
  void aShippedPresetOpensWithItsSettingAndItsName(FxRobot robot) throws TimeoutException {
    robot.clickOn("#presets").clickOn("#presets-gallery");
    until(() -> !robot.lookup("#gallery-list").queryAs(ListView.class).getItems().isEmpty());
    robot.clickOn("#gallery-search").write("next to nothing regime").clickOn("#gallery-open");
    until(() -> !setting().equals(CnnSpace.STANDARD));
    untilTrained();

    assertThat(stage.getTitle()).contains("Carryover");
    assertThat(results().gain(CnnReadouts.HEADLINE, Workbench.END).mean()).isNegative();
  }

  @Test
  void aTileFillsTheWindowAndGoesBack(FxRobot robot) {
    robot.doubleClickOn("#curves-title .tile-name");
    assertThat(robot.lookup("#phase").tryQuery()).isEmpty();

    robot.doubleClickOn("#curves-title .tile-name");
    assertThat(robot.lookup("#phase").tryQuery()).isPresent();
  }

  @Test
  void textGrowsByKeyAndToolsThatNoLongerFitAreInTheOverflowMenu(FxRobot robot) {
    Control look = robot.lookup("#look").queryAs(Control.class);
    double inTheBar = look.getHeight();
    for (int i = 0; i < 4; i++) {
      robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
    }
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertThat(robot.lookup("#toolbar #look").tryQuery()).isEmpty();

    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
    }
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertThat(robot.lookup("#toolbar #look").tryQuery()).contains(look);
    assertThat(look.getHeight()).isEqualTo(inTheBar);
  }

  @Test
  void keysAreCommandsFromTheStart(FxRobot robot) {
    robot.push(KeyCode.DIGIT2);
    assertThat(robot.lookup("#curves-title").tryQuery()).isEmpty();

    robot.push(KeyCode.DIGIT2);
    assertThat(robot.lookup("#curves-title").tryQuery()).isPresent();
    assertThat(setting()).isEqualTo(CnnSpace.STANDARD);
  }

  /** At 1024×700 the map's tile has no room for a button of its own. */
  @Test
  void theProfileIsWithinTheMousesReachInASmallWindow(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          window.stage().setWidth(1024);
          window.stage().setHeight(700);
        });
    until(() -> !robot.lookup("#phase-profile").query().isVisible());

    robot.clickOn("#phase-view").clickOn("#phase-view-profile");
    until(() -> robot.lookup("#profile-chart").tryQuery().isPresent());
    assertThat(robot.lookup("#curves-title").tryQuery()).isEmpty();

    robot.clickOn("#profile-view").clickOn("#profile-view-back");
    until(() -> robot.lookup("#curves-title").tryQuery().isPresent());
  }

  @Test
  void theProfileHasTheTilesRoomAtAKeyAndItsMarkFollowsTheSetting(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#profile-chart").tryQuery()).isEmpty();
    robot.push(KeyCode.DIGIT5);
    assertThat(robot.lookup("#curves-title").tryQuery()).isEmpty();

    LineChartView chart = robot.lookup("#profile-chart").queryAs(LineChartView.class);
    until(
        () ->
            chart.model().series().stream()
                .anyMatch(line -> line.id().equals("transfer") && line.x().length > 1));
    robot.interact(
        () ->
            workbench.change(setting().with(CnnSpace.UNIVERSAL_NORM, 0.5), ChangePhase.COMMITTED));
    assertThat(chart.timeCursorProperty().get()).isEqualTo(0.5);

    robot.push(KeyCode.DIGIT5);
    assertThat(robot.lookup("#profile-chart").tryQuery()).isEmpty();
    assertThat(robot.lookup("#curves-title").tryQuery()).isPresent();
  }

  @Test
  void whatAdviceMeasuresIsLookedAtAsAProfile(FxRobot robot) throws Exception {
    Button measure = robot.lookup("#theory-advice-measure").queryAs(Button.class);
    Button open = robot.lookup("#theory-advice-profile").queryAs(Button.class);
    assertThat(open.isVisible()).isFalse();
    robot.interact(measure::fire);
    robot.interact(open::fire);

    LineChartView chart = robot.lookup("#profile-chart").queryAs(LineChartView.class);
    until(() -> chart.model().series().stream().anyMatch(this::isTransferOverSomeShares));
    assertThat(robot.lookup("#curves-title").tryQuery()).isEmpty();
    assertThat(setting()).isEqualTo(CnnSpace.STANDARD);
  }

  private boolean isTransferOverSomeShares(Series line) {
    List<Double> shares = List.of(0.0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.8, 0.9, 1.0);
    return line.id().equals("transfer")
        && line.x().length > 1
        && Arrays.stream(line.x()).allMatch(shares::contains);
  }
}
