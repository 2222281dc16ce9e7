package carryover.lab.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Teaching;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Trace;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Opened;
import carryover.workbench.PublishedResults;
import carryover.workbench.Traces;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** As much room as large text leaves on a small screen, and notes that do not fit into it. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class LessonBarTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private Stage stage;

  @Start
  void show(Stage shared) {
    Theming theming = new Theming(Theme.STANDARD.withTextScale(2));
    Region bar = new LessonBar(workbench, new LessonModel(workbench)).node();
    bar.setMaxHeight(260);
    Scene scene = new Scene(new VBox(bar), 640, 560);
    theming.dress(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
    workbench.open(
        Opened.of(Experiment.standard(TwoLayerCnn.study()))
            .withLesson(
                new Lesson(
                    "A lesson",
                    "The answer, at length. ".repeat(30),
                    new Teaching("The question, at length. ".repeat(12), Set.of(), true),
                    Optional.empty())));
    PublishedResults.publish(workbench, trace(1), trace(2));
  }

  private static Trace trace(long seed) {
    return Traces.trace(
        seed, Traces.arm(CnnArms.TRANSFER, 0.5, 0.9), Traces.arm(CnnArms.SCRATCH, 0.5, 0.8));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::hide);
  }

  private static void press(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
  }

  private static void assertInSight(FxRobot robot, String query) {
    robot.interact(
        () -> {
          Node part = robot.lookup(query).query();
          Bounds view = bounds(robot.lookup("#lesson .viewport").query());
          Bounds place = bounds(part);
          assertThat(part.isVisible()).isTrue();
          assertThat(place.getMinY()).isGreaterThanOrEqualTo(view.getMinY() - 1);
          assertThat(Math.min(place.getMaxY(), place.getMinY() + 40))
              .isLessThanOrEqualTo(view.getMaxY() + 1);
        });
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void whatStandsInTheWayOfRevealingIsInSight(FxRobot robot) {
    press(robot, "#lesson-reveal");

    assertInSight(robot, "#lesson-complaint");
  }

  @Test
  void theVerdictIsInSightOnceItIsRevealed(FxRobot robot) {
    press(robot, "#lesson-reveal");
    press(robot, "#lesson-better");
    press(robot, "#lesson-reveal");

    assertInSight(robot, "#lesson-outcome");
  }
}
