package carryover.app;

import static carryover.app.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.PresetStore;
import carryover.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/** Presets in the real window: the gallery by keyboard, and predict, then reveal. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class GalleryWindowTest {
  @TempDir Path folder;

  private OpenWindow window;
  private Workbench workbench;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder);
    workbench = window.workbench();
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private static int listed(FxRobot robot) {
    return robot.lookup("#gallery-list").queryAs(ListView.class).getItems().size();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  /** Whether a node and everything around it is visible. */
  private static boolean seen(Node node) {
    return node == null || (node.isVisible() && seen(node.getParent()));
  }

  private void openPreset(FxRobot robot, String words) throws TimeoutException {
    robot.push(KeyCode.SHORTCUT, KeyCode.G);
    until(() -> listed(robot) > 10);
    robot.push(KeyCode.SHORTCUT, KeyCode.F).write(words);
    until(() -> listed(robot) == 1);
    robot.push(KeyCode.ENTER);
  }

  @Test
  void aPresetIsSavedDeletedPutBackAndOpenedByKeyboard(FxRobot robot) throws Exception {
    Path file = folder.resolve("presets").resolve("my own.json");

    robot.push(KeyCode.SHORTCUT, KeyCode.S).write("my own").push(KeyCode.ENTER);
    until(() -> Files.exists(file) && text(robot, "#gallery-title").equals("my own"));
    assertThat(new PresetStore(Catalogue.studies()).read(file).setting())
        .isEqualTo(workbench.experiment().setting());

    robot.push(KeyCode.DELETE);
    until(() -> text(robot, "#gallery-message").startsWith("Deleted"));
    assertThat(file).doesNotExist();

    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    until(() -> text(robot, "#gallery-title").equals("my own"));
    assertThat(file).exists();

    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup("#gallery").tryQuery()).isEmpty();
    assertThat(robot.lookup("#tiles").tryQuery()).isPresent();
  }

  @Test
  void escapeLeadsFromTheFormToTheListAndFromTheListToTheTiles(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(robot.lookup("#preset-form").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#preset-form").tryQuery()).isEmpty();
    assertThat(robot.lookup("#gallery").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#gallery").tryQuery()).isEmpty();
  }

  @Test
  void aHiddenResultIsRevealedByAPredictionAndLockedControlsStay(FxRobot robot)
      throws TimeoutException {
    openPreset(robot, "predict clean source");
    until(() -> workbench.lessonProperty().get().covered());
    Node curves = robot.lookup("#curves-chart").query();
    Node map = robot.lookup("#phase-map").query();
    assertThat(seen(curves)).isFalse();
    assertThat(seen(map)).isFalse();
    assertThat(seen(robot.lookup("#theory-sentence").query())).isFalse();
    assertThat(robot.lookup("#setting-dimension-slider").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#setting-dimension-lock").query().isVisible()).isTrue();
    assertThat(robot.lookup("#setting-universalNorm-slider").query().isDisabled()).isFalse();

    press(robot, "#lesson-reveal");
    assertThat(text(robot, "#lesson-complaint"))
        .isEqualTo("Choose one of the three answers first.");
    assertThat(seen(curves)).isFalse();

    press(robot, "#lesson-worse");
    press(robot, "#lesson-reveal");
    until(() -> text(robot, "#lesson-outcome").contains("\u2713 As you predicted."));
    assertThat(seen(curves)).isTrue();
    assertThat(seen(map)).isTrue();

    press(robot, "#lesson-again");
    assertThat(workbench.lessonProperty().get().covered()).isTrue();
    assertThat(seen(curves)).isFalse();
  }

  /** By keyboard, which does not care whether the lines above are still being laid out. */
  private static void press(FxRobot robot, String control) {
    robot.interact(() -> robot.lookup(control).query().requestFocus());
    robot.push(KeyCode.SPACE);
  }
}
