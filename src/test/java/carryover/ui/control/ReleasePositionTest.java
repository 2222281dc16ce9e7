package carryover.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.ui.LossyDrag;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ReleasePositionTest {
  private Slider slider;
  private RangeSlider range;
  private int movements;

  @Start
  void show(Stage stage) {
    slider = new Slider(0, 1, 0.5);
    range = new RangeSlider(0, 1, 0.25, 0.5);
    ReleasePosition.endDragsOf(slider);
    ReleasePosition.endDragsOf(range);
    slider.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> movements++);
    stage.setScene(new Scene(new VBox(slider, range), 400, 100));
    stage.show();
  }

  private static void drag(FxRobot robot, Node thumb, double seen, double released) {
    Point2D start = thumb.localToScene(4, 4);
    robot.interact(() -> LossyDrag.drag(thumb, start, start.add(seen, 0), start.add(released, 0)));
  }

  @Test
  void aThumbStopsUnderThePointer(FxRobot robot) {
    Node thumb = slider.lookup(".thumb");
    double start = thumb.getLayoutX();
    drag(robot, thumb, 8, 74);
    assertThat(thumb.getLayoutX() - start).isCloseTo(74, within(1.0));
    assertThat(movements).as("the one that was lost is made up for").isEqualTo(2);
  }

  @Test
  void soDoBothThumbsOfARange(FxRobot robot) {
    Node high = range.lookup(".high-thumb");
    double start = high.getLayoutX();
    drag(robot, high, 8, 74);
    assertThat(high.getLayoutX() - start).isCloseTo(74, within(1.0));

    Node low = range.lookup(".low-thumb");
    double lowStart = low.getLayoutX();
    drag(robot, low, 8, 40);
    assertThat(low.getLayoutX() - lowStart).isCloseTo(40, within(1.0));
  }

  @Test
  void aReleaseWhereTheLastMovementEndedAddsNone(FxRobot robot) {
    drag(robot, slider.lookup(".thumb"), 20, 20);

    assertThat(movements).isEqualTo(1);
  }
}
