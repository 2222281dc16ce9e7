package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class TileTest {
  private final List<String> heard = new ArrayList<>();
  private Tile tile;

  @Start
  void show(Stage stage) {
    tile = new Tile("curves", "Learning curves", new Label("content"));
    Button tool = new Button("log");
    tool.setOnAction(event -> heard.add("tool"));
    tile.tools().add(tool);
    tile.setOnMaximise(() -> heard.add("maximise"));
    stage.setScene(new Scene(tile, 300, 200));
    stage.show();
  }

  @Test
  void aDoubleClickOnTheTitleAsksForTheWholeWindow(FxRobot robot) {
    robot.clickOn("Learning curves");
    assertThat(heard).isEmpty();

    robot.doubleClickOn("Learning curves");

    assertThat(heard).containsExactly("maximise");
  }

  @Test
  void aDoubleClickOnAToolIsOnlyForTheTool(FxRobot robot) {
    robot.doubleClickOn("log");

    assertThat(heard).containsExactly("tool", "tool");
  }

  @Test
  void aCoverHidesContentAndToolsAndSaysWhy(FxRobot robot) {
    robot.interact(() -> tile.coverProperty().set("Predict first"));
    assertThat(robot.lookup("content").query().isVisible()).isFalse();
    assertThat(robot.lookup("log").query().getParent().isVisible()).isFalse();
    assertThat(robot.lookup("#curves-cover").queryAs(Label.class).getText())
        .isEqualTo("Predict first");

    robot.interact(() -> tile.coverProperty().set(""));
    assertThat(robot.lookup("content").query().isVisible()).isTrue();
  }
}
