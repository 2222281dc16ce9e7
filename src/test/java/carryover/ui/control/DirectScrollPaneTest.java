package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class DirectScrollPaneTest {
  private Label content;

  @Start
  void show(Stage stage) {
    content = new Label("content");
    DirectScrollPane pane = new DirectScrollPane();
    pane.setContent(content);
    Scene scene = new Scene(pane, 300, 200);
    new Theming(Theme.STANDARD).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Not even a transparent one, which takes as long to paint as any other. */
  @Test
  void contentAndWindowHaveNoBackgroundBetweenThem(FxRobot robot) {
    assertThat(robot.lookup(".direct-scroll-pane").queryAs(Region.class).getBackground()).isNull();
    assertThat(robot.lookup(".viewport").queryAs(Region.class).getBackground()).isNull();
  }

  @Test
  void nothingBetweenContentAndWindowIsKeptAsAPicture(FxRobot robot) {
    for (Parent above = content.getParent(); above != null; above = above.getParent()) {
      assertThat(above.isCache()).as(above.toString()).isFalse();
    }
    assertThat(robot.lookup(".viewport").queryAll()).isNotEmpty();
  }
}
