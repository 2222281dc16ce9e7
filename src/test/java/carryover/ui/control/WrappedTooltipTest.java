package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
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
class WrappedTooltipTest {
  private Label label;

  @Start
  void show(Stage stage) {
    label = new Label("word");
    stage.setScene(new Scene(new VBox(label), 200, 100));
    stage.show();
  }

  private static WrappedTooltip shown(FxRobot robot, Label beside, String text) {
    WrappedTooltip tooltip = new WrappedTooltip(text);
    robot.interact(() -> tooltip.show(beside, 10, 10));
    return tooltip;
  }

  @Test
  void aLongTextTakesSeveralLines(FxRobot robot) {
    WrappedTooltip tooltip = shown(robot, label, "What this word means. ".repeat(15));
    double line = tooltip.getFont().getSize();

    assertThat(tooltip.getWidth()).isLessThan(40 * line);
    assertThat(tooltip.getHeight()).isGreaterThan(6 * line);
    robot.interact(tooltip::hide);
  }

  @Test
  void aShortTextIsNoWiderThanItself(FxRobot robot) {
    WrappedTooltip tooltip = shown(robot, label, "Pin");

    assertThat(tooltip.getWidth()).isLessThan(10 * tooltip.getFont().getSize());
    robot.interact(tooltip::hide);
  }
}
