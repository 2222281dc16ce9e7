package carryover.app;

import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.toy.ToyStudy;
import carryover.ui.chart.HeatMapView;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.chart.Series;
import carryover.ui.control.ChangePhase;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

/** The real window with a study that no catalogue lists, beside one that does. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ToyWindowTest {
  /** Shipped presets are of shipped studies. */
  private static final Studies STUDIES =
      new Studies(
          Stream.concat(Stream.of(ToyStudy.study()), Catalogue.studies().list().stream()).toList());

  @TempDir Path folder;

  private OpenWindow window;
  private Workbench workbench;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder, STUDIES, Study::newEngine);
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

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  /** All that a person can read or hear of what is on screen. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    collect(window.stage().getScene().getRoot(), words);
    return words.stream().filter(Objects::nonNull).filter(each -> !each.isBlank()).toList();
  }

  private static void collect(Node node, List<String> words) {
    words.add(node.getAccessibleText());
    words.add(node.getAccessibleHelp());
    if (node instanceof Labeled labeled) {
      words.add(labeled.getText());
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      words.add(control.getTooltip().getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }

  @Test
  void aSliderRetrainsAndIsOneStepOfUndo(FxRobot robot) throws TimeoutException {
    untilTrained();
    LineChartModel before = curves(robot);
    assertThat(before.y().title()).isEqualTo("Loss");
    assertThat(before.x().title()).isEqualTo("turn");
    assertThat(before.series()).extracting(Series::label).contains("after", "alone");

    robot.drag("#setting-pull-slider .thumb").moveBy(40, 0).moveBy(30, 0).drop();
    untilTrained();

    assertThat(setting().get(ToyStudy.PULL)).isGreaterThan(0.2);
    assertThat(curves(robot).series()).isNotEqualTo(before.series());
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(setting()).isEqualTo(ToyStudy.SPACE.standard());
  }

  @Test
  void aChoiceIsABoxAndANamedValueIsReadAndTyped(FxRobot robot) throws TimeoutException {
    untilTrained();
    robot.clickOn("#setting-fold");
    ChoiceBox<?> box = robot.lookup("#setting-start-choice").queryAs(ChoiceBox.class);
    robot.interact(() -> box.getSelectionModel().select(1));
    assertThat(setting().get(ToyStudy.START)).isEqualTo(1);

    robot.clickOn("#setting-turns-field").push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write("untrained").push(KeyCode.ENTER);
    assertThat(setting().get(ToyStudy.TURNS)).isZero();
    untilTrained();
    assertThat(robot.lookup("#setting-turns-field").queryAs(TextField.class).getText())
        .isEqualTo("untrained");

    robot.clickOn("#undo").clickOn("#undo");
    assertThat(setting()).isEqualTo(ToyStudy.SPACE.standard());
    assertThat(box.getSelectionModel().getSelectedIndex()).isZero();
  }

  @Test
  void theoryMapPinsAndReplayAreTheStudys(FxRobot robot) throws TimeoutException {
    untilTrained();
    until(() -> text(robot, "#theory-measured-after").contains("±"));
    assertThat(text(robot, "#theory-predicted-after")).isEqualTo("0.136");
    HeatMapView map = robot.lookup("#phase-map").queryAs(HeatMapView.class);
    until(() -> DoubleStream.of(map.model().values()).allMatch(Double::isFinite));

    robot.push(KeyCode.SHORTCUT, KeyCode.P);
    robot.interact(
        () -> workbench.change(setting().with(ToyStudy.START, 1), ChangePhase.COMMITTED));
    untilTrained();
    until(() -> workbench.pinsProperty().get().list().size() == 1);
    until(() -> words().stream().anyMatch(each -> each.contains("s\u00a0=\u00a0near")));

    robot.push(KeyCode.SHORTCUT, KeyCode.HOME);
    until(() -> text(robot, "#playback-step").equals("turn 0"));
    robot.push(KeyCode.SHORTCUT, KeyCode.END);
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    until(() -> robot.lookup("#compare-table").tryQuery().isPresent());

    assertThat(words())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            each ->
                assertThat(each)
                    .doesNotContainPattern(
                        "(?i)transfer|scratch|accurac|filter|upstream|downstream|task [12]"
                            + "|coefficient|NaN"));
  }

  @Test
  void itsPresetsAreKeptAndListedAndItsDeskComesBack(FxRobot robot) throws Exception {
    untilTrained();
    Path presets = Files.createDirectories(folder.resolve("presets"));
    Files.writeString(
        presets.resolve("far.json"),
        "{\"format\":\"carryover/preset\",\"version\":2,\"study\":\"toy\",\"name\":\"Far away\","
            + "\"setting\":{\"start\":\"far\"}}");
    robot.push(KeyCode.SHORTCUT, KeyCode.G);
    until(() -> !robot.lookup("#gallery-list").queryAs(ListView.class).getItems().isEmpty());
    robot.clickOn("#gallery-search").write("far away");
    until(() -> text(robot, "#gallery-setting").equals("Sets s = far, 8 seeds"));
    assertThat(text(robot, "#gallery-caption"))
        .isEqualTo("Loss from start to end, one seed; dash-dotted: alone");
    robot.clickOn("#gallery-open");
    until(() -> setting().get(ToyStudy.START) == 1);
    untilTrained();

    window.close();
    OpenWindow.onScreen(() -> window = OpenWindow.on(folder, STUDIES, Study::newEngine));
    workbench = window.workbench();

    assertThat(workbench.study()).isSameAs(ToyStudy.study());
    assertThat(setting().get(ToyStudy.START)).isEqualTo(1);
    untilTrained();
  }

  @Test
  void thereIsAWayToTheOtherStudyAndBack(FxRobot robot) throws TimeoutException {
    untilTrained();
    robot.clickOn("#study").clickOn("#study-two-layer-cnn");
    until(() -> window.workbench().study().equals(TwoLayerCnn.study()));
    robot.clickOn("#study").clickOn("#study-toy");
    until(() -> window.workbench() == workbench);
    assertThat(setting()).isEqualTo(ToyStudy.SPACE.standard());
  }
}
