package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DirectScrollPaneTest {
  private Label content;

  @Start
  void show(Stage stage) {
    content = new Label("content");
    DirectScrollPane pane = new DirectScrollPane();
    pane.setContent(content);
    stage.setScene(new Scene(pane, 300, 200));
    stage.show();
  }

  @Test
  void nothingBetweenContentAndWindowIsKeptAsAPicture(FxRobot robot) {
    for (Parent above = content.getParent(); above != null; above = above.getParent()) {
      assertThat(above.isCache()).as(above.toString()).isFalse();
    }
    assertThat(robot.lookup(".viewport").queryAll()).isNotEmpty();
  }
}
