package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
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

/** F6 in the real window. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class AreasTest {
  @TempDir Path folder;

  private OpenWindow window;

  @Start
  void open(Stage shared) {
    window = OpenWindow.on(folder);
  }

  @AfterEach
  void close() throws IOException {
    window.close();
  }

  private Node focused() {
    return window.stage().getScene().getFocusOwner();
  }

  /** The area that has the focus. */
  private String area() {
    for (Node at = focused(); at != null; at = at.getParent()) {
      if (at.getId() != null
          && List.of("toolbar", "setting-panel", "tiles", "status").contains(at.getId())) {
        return at.getId();
      }
    }
    return "none";
  }

  private List<String> press(FxRobot robot, int times, KeyCode... keys) {
    List<String> areas = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      robot.push(keys);
      areas.add(area());
      // The status has nothing to tab to: its own style shows that it has the focus.
      assertThat(focused().isFocusVisible() || area().equals("status"))
          .as(focused().toString())
          .isTrue();
    }
    return areas;
  }

  @Test
  void theKeyboardGoesThroughAllAreasAndBackAndTheFocusIsSeen(FxRobot robot) {
    assertThat(press(robot, 5, KeyCode.F6))
        .containsExactly("toolbar", "setting-panel", "tiles", "status", "toolbar");
    assertThat(press(robot, 2, KeyCode.SHIFT, KeyCode.F6)).containsExactly("status", "tiles");
  }

  @Test
  void aFoldedSettingIsPassedOver(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.B);

    assertThat(press(robot, 2, KeyCode.F6)).containsExactly("toolbar", "tiles");
  }
}
