package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Tag("window")
class PathChartViewTest {
  private PathChartView chart;

  private static PlanePath path(String name, double y) {
    return PlanePath.line(name, name, OkabeIto.BLUE, new double[] {0, 1, 2}, new double[] {y, y, y})
        .telling(i -> List.of(ReadOutRow.plain(name, "point " + i)));
  }

  private static PathChartModel model(PlanePath... paths) {
    return new PathChartModel(
        List.of(paths),
        AxisModel.automatic("x", AxisScale.LINEAR),
        AxisModel.automatic("y", AxisScale.LINEAR),
        false,
        "",
        "nothing yet",
        "two paths");
  }

  @Start
  void show(Stage stage) {
    chart = new PathChartView(model(path("low", 0), path("high", 1), path("told", 2)));
    stage.setScene(new Scene(new StackPane(chart), 600, 400));
    stage.show();
  }

  private Object read() {
    return chart.queryAccessibleAttribute(AccessibleAttribute.HELP);
  }

  private void move(FxRobot robot, double x, double y) {
    PlotGeometry g = chart.geometry();
    robot.moveTo(chart.localToScreen(g.px(x), g.py(y)));
  }

  @Test
  void theMouseReadsThePointUnderIt(FxRobot robot) {
    move(robot, 1, 1);
    assertThat(read()).isEqualTo("high point 1");

    move(robot, 1, 1.5);
    assertThat(read()).isEqualTo("");
  }

  @Test
  void keysGoFromHeadToHead(FxRobot robot) {
    robot.interact(chart::requestFocus);
    robot.type(KeyCode.RIGHT);
    assertThat(read()).isEqualTo("low point 2");

    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(read()).isEqualTo("told point 2");

    robot.type(KeyCode.LEFT);
    assertThat(read()).isEqualTo("high point 2");
  }

  @Test
  void aPathThatGoesAwayIsReadNoMore(FxRobot robot) {
    move(robot, 1, 1);

    robot.interact(() -> chart.setModel(model(path("low", 0), path("told", 2))));

    assertThat(read()).isEqualTo("");
    assertThat(chart.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("two paths");
  }
}
