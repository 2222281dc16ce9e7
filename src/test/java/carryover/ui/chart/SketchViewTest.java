package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.SketchModel.Box;
import carryover.ui.chart.SketchModel.Subject;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class SketchViewTest {
  private final List<String> led = new ArrayList<>();
  private SketchView view;

  /** A box that leads somewhere, left of one that only is what it is. */
  @Start
  void show(Stage stage) {
    Subject here = box(0, "The first.", "alpha");
    Subject there = box(12, "The second.", "");
    view = new SketchView(new SketchModel((w, h) -> List.of(here, there), ""), led::add);
    stage.setScene(new Scene(view, 480, 300));
    stage.show();
  }

  private static Subject box(double x, String words, String leadsTo) {
    return new Subject(List.of(new Box(x, 2, 8, 8, Color.BLUE, true)), words, leadsTo);
  }

  private Object help() {
    return view.queryAccessibleAttribute(AccessibleAttribute.HELP);
  }

  private static long explanations(FxRobot robot) {
    return robot.listWindows().stream().filter(Window::isShowing).count() - 1;
  }

  @Test
  void theKeyboardGoesFromPartToPartAndWhereOneLeads(FxRobot robot) {
    robot.interact(view::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(help()).isEqualTo("The first. (Click: to its control.)");
    assertThat(explanations(robot)).isEqualTo(1);
    robot.type(KeyCode.ENTER);
    assertThat(led).containsExactly("alpha");

    robot.type(KeyCode.RIGHT);
    assertThat(help()).isEqualTo("The second.");
    robot.type(KeyCode.ENTER);
    assertThat(led).as("it leads nowhere").hasSize(1);
  }

  @Test
  void aClickGoesWhereThePartUnderTheMouseLeads(FxRobot robot) {
    robot.clickOn(view.localToScreen(60, 60));
    robot.clickOn(view.localToScreen(220, 60));
    robot.clickOn(view.localToScreen(400, 250));
    assertThat(led).containsExactly("alpha");
  }

  @Test
  void aScreenReaderHearsAllPartsAndHowToReachThem() {
    assertThat(view.getAccessibleText()).isEqualTo("The first. The second.");
    assertThat(help()).isEqualTo("Arrow keys go from part to part, Enter to the control of one");
  }
}
