package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.Term;
import carryover.studies.cnn.definition.TwoLayerCnn;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
  private static final List<HelpSection> WORDS =
      HelpSection.words(TwoLayerCnn.study(), List.of(new Term("patch", "half of a sample")));

  private Button first;
  private Button second;
  private HelpOverlay help;
  private Scene scene;

  @Start
  void open(Stage stage) {
    first = new Button("first");
    second = new Button("second");
    HBox bar = new HBox(first);
    help = new HelpOverlay(new Shortcuts(() -> true, () -> true), WORDS);
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

  @Test
  void itBeginsWithWordsAndASearchFindsWordsAndKeys(FxRobot robot) {
    robot.interact(help::toggle);
    assertThat(labels(robot)).contains("patch", "half of a sample").doesNotContain("Esc");

    robot.interact(() -> search(robot).setText("esc"));
    assertThat(labels(robot)).anyMatch(text -> text.contains("Esc"));

    robot.interact(() -> search(robot).setText("half of a"));
    assertThat(labels(robot)).contains("patch");

    robot.interact(() -> search(robot).setText("no such word"));
    assertThat(labels(robot)).contains("Nothing is called so");
  }

  private static TextField search(FxRobot robot) {
    return robot.lookup("#help-search").queryAs(TextField.class);
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup("#help-overlay .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
