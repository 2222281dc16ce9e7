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
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ShortcutsTest {
  private static final List<String> KEYS =
      List.of(
          "?",
          "1",
          "Ctrl+P",
          "F1",
          "Esc",
          "Ctrl+Z",
          "Ctrl+Y",
          "Ctrl+Left",
          "Ctrl+Right",
          "Ctrl+Shift+Right",
          "Ctrl+Up",
          "Ctrl+Down",
          "Ctrl+Home",
          "Ctrl+End",
          "Ctrl+Space");

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
    Shortcuts shortcuts = new Shortcuts(() -> true, () -> true);
    for (String keys : KEYS) {
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

  private static void pushAllThatMayEdit(FxRobot robot) {
    for (KeyCode code :
        List.of(
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.SPACE)) {
      robot.push(KeyCode.SHORTCUT, code);
    }
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
  }

  @Test
  void keysThatMoveInATextOrTakeTypingBackAreTheFieldsOwnWhileItHasTheFocus(FxRobot robot) {
    robot.interact(button::requestFocus);
    pushAllThatMayEdit(robot);
    assertThat(done).as("where nobody types").hasSize(10);

    done.clear();
    robot.interact(field::requestFocus);
    robot.write("ab");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(field.getText()).as("typing is taken back").isNotEqualTo("ab");
    pushAllThatMayEdit(robot);
    robot.interact(spinner::requestFocus);
    pushAllThatMayEdit(robot);
    assertThat(done).isEmpty();
  }

  @Test
  void aFieldThatLiesOverTheWindowIsAFieldToo(FxRobot robot) {
    TextField above = new TextField();
    Popup popup = new Popup();
    robot.interact(
        () -> {
          button.requestFocus();
          popup.getContent().add(above);
          popup.show(button.getScene().getWindow());
          above.requestFocus();
        });
    robot.push(KeyCode.DIGIT1);
    assertThat(above.getText()).isEqualTo("1");
    pushAllThatMayEdit(robot);
    assertThat(done).isEmpty();

    robot.interact(popup::hide);
    robot.push(KeyCode.DIGIT1);
    assertThat(done).containsExactly("1");
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
