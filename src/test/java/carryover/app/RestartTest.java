package carryover.app;

import static carryover.app.OpenWindow.onScreen;
import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Engine;
import carryover.study.Trace;
import carryover.training.Run;
import carryover.ui.control.ChangePhase;
import carryover.ui.theme.Appearance;
import carryover.ui.theme.Theme;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
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

/** The real window is closed and opened again. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class RestartTest {
  @TempDir Path folder;

  /** Cells of the map that were trained to their end. */
  private final Set<Run> cells = ConcurrentHashMap.newKeySet();

  private OpenWindow window;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder, watched());
  }

  private Engine watched() {
    FastEngine engine = new FastEngine();
    return (setting, seed, recording, listener, cancelled) -> {
      Trace trace = engine.train(setting, seed, recording, listener, cancelled);
      if (!trace.cancelled()
          && setting.whole(CnnSpace.FILTERS) == CnnSpace.STANDARD.whole(CnnSpace.FILTERS)
          && setting.whole(CnnSpace.DIMENSION) != CnnSpace.STANDARD.whole(CnnSpace.DIMENSION)) {
        cells.add(new Run(setting, seed, recording));
      }
      return trace;
    };
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private void reopen() {
    onScreen(() -> window = OpenWindow.on(folder, watched()));
  }

  private Workbench workbench() {
    return window.workbench();
  }

  @Test
  void whatWasOnScreenComesBack(FxRobot robot) throws Exception {
    robot.interact(
        () -> {
          workbench()
              .change(
                  workbench().experiment().setting().with(CnnSpace.DIMENSION, 321),
                  ChangePhase.COMMITTED);
          window.theming().set(new Theme(Appearance.DARK, 1.25, false));
        });
    until(() -> !workbench().resultsProperty().get().finished().isEmpty());
    robot.interact(
        () -> {
          choice(robot, "#curves-quantity").getSelectionModel().selectLast();
          choice(robot, "#features-view").getSelectionModel().selectLast();
          choice(robot, "#coefficients-content").getSelectionModel().selectLast();
          robot.lookup("#playback-speed").queryAs(Slider.class).setValue(3);
        });
    robot.push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.DIGIT3);
    close();
    reopen();

    assertThat(workbench().experiment().setting().whole(CnnSpace.DIMENSION)).isEqualTo(321);
    assertThat(window.theming().get()).isEqualTo(new Theme(Appearance.DARK, 1.25, false));
    assertThat(workbench().pinsProperty().get().list()).hasSize(1);
    until(() -> workbench().pinsProperty().get().list().get(0).results().traces().size() == 8);
    assertThat(robot.lookup("#phase-title").tryQuery()).isPresent();
    assertThat(robot.lookup("#curves-title").tryQuery()).isEmpty();
    assertThat(robot.lookup("#setting-panel").tryQuery()).isEmpty();
    robot.push(KeyCode.DIGIT3).push(KeyCode.CONTROL, KeyCode.B);
    for (String choice : List.of("#curves-quantity", "#features-view", "#coefficients-content")) {
      ChoiceBox<?> box = choice(robot, choice);
      assertThat(box.getSelectionModel().getSelectedIndex()).isEqualTo(box.getItems().size() - 1);
    }
    assertThat(robot.lookup("#playback-speed").queryAs(Slider.class).getValue())
        .isCloseTo(3, within(1e-6));
    assertThat(robot.lookup("#curves-title").tryQuery()).isPresent();
    assertThat(robot.lookup("#setting-panel").tryQuery()).isPresent();
  }

  private static ChoiceBox<?> choice(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(ChoiceBox.class);
  }

  @Test
  void finishedMapCellsAreNotMeasuredAgain() throws Exception {
    until(() -> cells.size() >= 10);
    close();
    Set<Run> measured = Set.copyOf(cells);
    cells.clear();
    reopen();
    until(() -> cells.size() >= 10);
    assertThat(cells).doesNotContainAnyElementsOf(measured);
  }

  @Test
  void aDamagedWorkspaceIsNamedInTheStatusLine(FxRobot robot) throws Exception {
    robot.interact(() -> workbench().timeCursorProperty().set(3));
    close();
    Files.writeString(folder.resolve("workspaces").resolve("1").resolve("workspace.json"), "{");
    reopen();
    assertThat(robot.lookup("#status-message").queryAs(Labeled.class).getText())
        .startsWith("Put aside as workspace-aside-1.json: ")
        .contains("workspace.json");
  }
}
