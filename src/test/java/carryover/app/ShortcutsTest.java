package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShortcutsTest {
  private final List<String> done = new ArrayList<>();
  private Button button;
  private TextField field;
  private Spinner<Integer> spinner;

  @Start
  void show(Stage stage) {
    button = new Button("nothing is typed here");
    field = new TextField();
    spinner = new Spinner<>(1, 64, 8);
    spinner.setEditable(true);
    Shortcuts shortcuts = new Shortcuts(() -> true);
    for (String keys : List.of("?", "1", "Ctrl+P", "F1", "Esc")) {
      shortcuts.add(keys, "tell the test", () -> done.add(keys));
    }
    Scene scene = new Scene(new VBox(button, field, spinner));
    shortcuts.listenTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** As a keyboard sends it that has ? on a key of its own. */
  private void typeQuestionMark(FxRobot robot) {
    robot.interact(
        () ->
            field
                .getScene()
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "?",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false)));
  }

  @Test
  void charactersAreShortcutsWhereNobodyTypes(FxRobot robot) {
    robot.interact(button::requestFocus);
    typeQuestionMark(robot);
    robot.push(KeyCode.DIGIT1);

    assertThat(done).containsExactly("?", "1");
  }

  @Test
  void inAFieldCharactersAreTypedAndOnlyKeysThatTypeNothingAct(FxRobot robot) {
    robot.interact(field::requestFocus);
    typeQuestionMark(robot);
    robot.push(KeyCode.DIGIT1).push(KeyCode.SHORTCUT, KeyCode.P).push(KeyCode.F1);

    assertThat(field.getText()).isEqualTo("?1");
    assertThat(done).containsExactly("Ctrl+P", "F1");
  }

  @Test
  void anEditableSpinnerIsAFieldToo(FxRobot robot) {
    robot.interact(spinner::requestFocus);
    robot.push(KeyCode.DIGIT1);

    assertThat(done).isEmpty();
  }

  @Test
  void escapeActsOnlyWhereWhatHasTheFocusHasNoUseForIt(FxRobot robot) {
    robot.interact(field::requestFocus);
    robot.push(KeyCode.ESCAPE);
    assertThat(done).as("in a field that has nothing to put back").containsExactly("Esc");

    robot.interact(
        () -> {
          button.setOnKeyPressed(KeyEvent::consume);
          button.requestFocus();
        });
    robot.push(KeyCode.ESCAPE);
    assertThat(done).as("on something that takes it itself").containsExactly("Esc");
  }
}
