package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class HelpOverlayTest {
  private Button first;
  private Button second;
  private HelpOverlay help;
  private Scene scene;

  @Start
  void open(Stage stage) {
    first = new Button("first");
    second = new Button("second");
    HBox bar = new HBox(first);
    help = new HelpOverlay(new Shortcuts(() -> true, () -> true));
    Parent root = help.over(new VBox(bar, second), bar);
    scene = new Scene(root, 600, 400);
    stage.setScene(scene);
    stage.show();
    root.requestFocus();
  }

  @Test
  void theKeyboardGoesBackToWhereItWas(FxRobot robot) {
    robot.interact(second::requestFocus);
    robot.interact(help::toggle);
    assertThat(scene.getFocusOwner()).isNotSameAs(second);
    robot.interact(help::close);
    assertThat(scene.getFocusOwner()).isSameAs(second);
  }

  @Test
  void noFieldTakesTheKeyboardWhereNoneHadItBefore(FxRobot robot) {
    robot.interact(scene.getRoot()::requestFocus);
    robot.interact(help::toggle);
    robot.interact(help::close);
    assertThat(scene.getFocusOwner()).isSameAs(scene.getRoot());
  }
}
