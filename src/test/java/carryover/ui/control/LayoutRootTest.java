package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class LayoutRootTest {
  private Label content;
  private LayoutRoot root;
  private BorderPane window;

  @Start
  void show(Stage stage) {
    content = new Label("content");
    root = new LayoutRoot(content);
    root.setStyle("-fx-pref-width: 100px; -fx-border-width: 0 1 0 0; -fx-border-color: black;");
    window = new BorderPane();
    window.setLeft(root);
    stage.setScene(new Scene(window, 300, 200));
    stage.show();
  }

  @Test
  void theContentFillsTheRoomInsideTheBorder() {
    assertThat(root.getWidth()).isEqualTo(100);
    assertThat(content.getWidth()).isEqualTo(99);
    assertThat(content.getHeight()).isEqualTo(window.getHeight());
  }

  @Test
  void whatChangesInsideAsksNobodyOutside(FxRobot robot) {
    robot.interact(
        () -> {
          content.setText("another, much longer content");

          assertThat(content.isNeedsLayout()).isTrue();
          assertThat(root.isNeedsLayout()).isFalse();
          assertThat(window.isNeedsLayout()).isFalse();
        });
  }
}
