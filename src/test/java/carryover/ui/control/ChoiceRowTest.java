package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
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
class ChoiceRowTest {
  private final List<Double> chosen = new ArrayList<>();
  private ChoiceRow row;

  @Start
  void show(Stage stage) {
    row =
        new ChoiceRow(
            new SettingRow.Caption("kind", "k", "kind", "Which kind."),
            List.of("ridge", "flow", "forbidden"),
            0,
            value -> value == 2 ? Optional.of("Not here.") : Optional.empty());
    row.setOnChange(
        (value, phase) -> {
          assertThat(phase).isEqualTo(ChangePhase.COMMITTED);
          chosen.add(value);
        });
    stage.setScene(new Scene(new VBox(row, new Button("elsewhere")), 300, 200));
    stage.show();
  }

  @SuppressWarnings("unchecked") // what the row is made with
  private static ChoiceBox<Integer> box(FxRobot robot) {
    return robot.lookup("#kind-choice").queryAs(ChoiceBox.class);
  }

  @Test
  void whatIsChosenIsTold(FxRobot robot) {
    robot.interact(() -> box(robot).setValue(1));

    assertThat(chosen).containsExactly(1.0);
    assertThat(row.value()).isEqualTo(1);
    assertThat(box(robot).getAccessibleText()).isEqualTo("kind k");
    assertThat(box(robot).getConverter().toString(1)).isEqualTo("flow");
  }

  @Test
  void whatIsNotAllowedIsRefusedWithAReason(FxRobot robot) {
    robot.interact(() -> box(robot).setValue(2));

    assertThat(chosen).isEmpty();
    assertThat(box(robot).getValue()).isZero();
    assertThat(robot.lookup("#kind-message").queryAs(Label.class).getText())
        .isEqualTo("Not here. Still ridge.");
  }

  @Test
  void theResetMarkLeadsBack(FxRobot robot) {
    robot.interact(() -> row.setValue(1));
    Button reset = robot.lookup("#kind-reset").queryAs(Button.class);
    assertThat(chosen).isEmpty();
    assertThat(reset.getTooltip().getText()).isEqualTo("Reset to ridge");

    robot.clickOn(reset);

    assertThat(chosen).containsExactly(0.0);
    assertThat(reset.isVisible()).isFalse();
  }

  @Test
  void aLockKeepsIt(FxRobot robot) {
    robot.interact(() -> row.setLocked("locked by the preset"));

    assertThat(box(robot).isDisabled()).isTrue();
    assertThat(robot.lookup("#kind-lock").query().isVisible()).isTrue();
    robot.interact(() -> row.setLocked(""));
    assertThat(robot.lookup("#kind-choice").<Node>query().isDisabled()).isFalse();
  }
}
