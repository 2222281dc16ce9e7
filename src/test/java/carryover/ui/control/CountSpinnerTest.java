package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class CountSpinnerTest {
  private Button elsewhere;
  private CountSpinner spinner;

  @Start
  void show(Stage stage) {
    spinner = new CountSpinner("seeds", 1, 10_000, 8);
    spinner.setId("count");
    elsewhere = new Button("elsewhere");
    stage.setScene(new Scene(new VBox(spinner, elsewhere), 300, 200));
    stage.show();
  }

  private void type(FxRobot robot, String text) {
    robot.clickOn("#count .text-field").push(KeyCode.SHORTCUT, KeyCode.A).write(text);
  }

  private String shown() {
    return spinner.getEditor().getText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "10001", "2147483648", "abc", "1.5", " "})
  void aWrongEntryIsExplainedAndTakenBack(String wrong, FxRobot robot) {
    type(robot, wrong);
    robot.push(KeyCode.ENTER);

    assertThat(spinner.getValue()).isEqualTo(8);
    assertThat(shown()).isEqualTo("8");
    assertThat(spinner.messageProperty().get())
        .isEqualTo("seeds = " + wrong.strip() + " is not allowed: a whole number in 1…10000");
  }

  @Test
  void leavingTheFieldTakesAWrongEntryBackToo(FxRobot robot) {
    type(robot, "abc");
    robot.interact(elsewhere::requestFocus);

    assertThat(shown()).isEqualTo("8");
    assertThat(spinner.messageProperty().get()).isNotEmpty();
  }

  @Test
  void steppingFromAWrongEntryStartsAtTheValue(FxRobot robot) {
    type(robot, "abc");
    robot.push(KeyCode.UP);

    assertThat(spinner.getValue()).isEqualTo(9);
    assertThat(shown()).isEqualTo("9");
  }

  @Test
  void aRightEntryIsTakenAndTheExplanationGoes(FxRobot robot) {
    type(robot, "abc");
    robot.push(KeyCode.ENTER);
    type(robot, " 10000 ");
    robot.push(KeyCode.ENTER);

    assertThat(spinner.getValue()).isEqualTo(10_000);
    assertThat(shown()).isEqualTo("10000");
    assertThat(spinner.messageProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20_000})
  void aNumberThatIsThereAlreadyIsShownThoughItMayNotBeTyped(int there, FxRobot robot) {
    robot.interact(() -> spinner.show(there));
    robot.clickOn("#count .text-field").push(KeyCode.ENTER);
    robot.interact(elsewhere::requestFocus);

    assertThat(spinner.getValue()).isEqualTo(there);
    assertThat(shown()).isEqualTo(String.valueOf(there));
    assertThat(spinner.messageProperty().get()).isEmpty();
  }

  @Test
  void whatIsShownIsTheValueThoughSomethingElseWasBeingTyped(FxRobot robot) {
    type(robot, "77");
    robot.interact(() -> spinner.show(8));

    assertThat(shown()).isEqualTo("8");
  }

  @Test
  void theSameNumberShownAgainLaysNothingOutAnew(FxRobot robot) {
    robot.interact(
        () -> {
          spinner.applyCss();
          spinner.layout();
          spinner.show(8);
        });
    assertThat(spinner.isNeedsLayout()).isFalse();
    robot.interact(() -> spinner.show(80));
    assertThat(shown()).isEqualTo("80");
  }
}
