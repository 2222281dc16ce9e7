package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.ui.LossyDrag;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Real views under a real mouse; what they show is read from a picture of them. */
@ExtendWith(ApplicationExtension.class)
@Tag("window")
class ChartViewTest {
  private static final double[] X = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
  private static final CellAxis CELLS = new CellAxis("x", AxisScale.LINEAR, new double[] {0, 1, 2});

  private final List<Integer> hovered = new ArrayList<>();
  private final List<Integer> clicked = new ArrayList<>();
  private final List<Integer> added = new ArrayList<>();
  private final List<Double> cursor = new ArrayList<>();
  private final List<int[]> brushed = new ArrayList<>();
  private LineChartView lines;
  private HeatMapView map;
  private ScatterChartView scatter;

  @Start
  void show(Stage stage) {
    lines =
        new LineChartView(
            new LineChartModel(
                List.of(Series.line("rising", "rising", OkabeIto.BLUE, X, X)),
                List.of(),
                List.of(),
                AxisModel.automatic("step", AxisScale.LINEAR),
                AxisModel.automatic("value", AxisScale.LINEAR),
                "",
                ""));
    lines.setOnCursorMoved(cursor::add);
    map =
        new HeatMapView(
            HeatMapModel.of(CELLS, CELLS, new double[9], ColourScale.diverging(1), "z"));
    map.setOnHover(hovered::add);
    map.setOnClick(clicked::add);
    map.setOnAdd(added::add);
    scatter =
        new ScatterChartView(
            new ScatterChartModel(
                AxisModel.linear("x", 0, 3),
                AxisModel.linear("y", 0, 1),
                new double[] {1, 2},
                new double[] {0.5, 0.5},
                new double[] {0, 1},
                ColourScale.diverging(1),
                "z",
                new boolean[0],
                "",
                ""));
    scatter.setOnBrush(brushed::add);
    scatter.setOnAdd(points -> Arrays.stream(points).forEach(added::add));
    stage.setScene(new Scene(new HBox(lines, map, scatter), 1440, 320));
    stage.show();
  }

  /** The picture as pixels. */
  private static int[] drawn(ChartPicture picture) {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    picture.paint(g, new Rectangle2D.Double(0, 0, 400, 300), ChartStyle.LIGHT, 1);
    g.dispose();
    return image.getRGB(0, 0, 400, 300, null, 0, 400);
  }

  @Test
  void aPictureToTakeAwayHasNoSelectionUnlessAskedFor(FxRobot robot) {
    int[] before = drawn(scatter.picture());
    robot.interact(
        () -> scatter.setModel(scatter.model().withSelected(new boolean[] {true, false})));

    assertThat(drawn(scatter.picture())).isEqualTo(before);
    assertThat(drawn(scatter.markedPicture())).isNotEqualTo(before);

    HeatMapModel marked = map.model().withSelected(4).withCrosshair(new HeatMapModel.Point(1, 1));
    assertThat(drawn(map.picture(marked.withoutMarks())))
        .isEqualTo(drawn(map.picture(map.model())));
    assertThat(drawn(map.picture(marked))).isNotEqualTo(drawn(map.picture(map.model())));
  }

  /** A point of a view, as shares of its width and height. */
  private static FxRobot at(FxRobot robot, Node view, double x, double y) {
    Bounds b = view.localToScreen(view.getLayoutBounds());
    robot.moveTo(b.getMinX() + x * b.getWidth(), b.getMinY() + y * b.getHeight());
    return robot;
  }

  private static int[] pixels(Node view) throws Exception {
    WritableImage image = WaitForAsyncUtils.asyncFx(() -> view.snapshot(null, null)).get();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  @Test
  void aDraggedRectangleZoomsAndADoubleClickShowsEverythingAgain(FxRobot robot) throws Exception {
    int[] all = pixels(lines);
    at(robot, lines, 0.3, 0.3).press(MouseButton.PRIMARY);
    at(robot, lines, 0.6, 0.6).release(MouseButton.PRIMARY);
    at(robot, lines, 0.01, 0.99);
    assertThat(pixels(lines)).isNotEqualTo(all);

    at(robot, lines, 0.5, 0.5).doubleClickOn(MouseButton.PRIMARY);
    at(robot, lines, 0.01, 0.99);

    assertThat(pixels(lines)).isEqualTo(all);
  }

  @Test
  void theMouseReadsOutTheCurveUnderIt(FxRobot robot) throws Exception {
    at(robot, lines, 0.01, 0.99);
    int[] before = pixels(lines);

    at(robot, lines, 0.5, 0.5);

    assertThat(pixels(lines)).isNotEqualTo(before);
  }

  @Test
  void theTimeCursorCanBeDragged(FxRobot robot) {
    robot.interact(() -> lines.timeCursorProperty().set(50));
    double middle = (lines.timeCursorPixel() + 0.5) / lines.getWidth();
    at(robot, lines, middle, 0.5).press(MouseButton.PRIMARY);
    at(robot, lines, middle + 0.1, 0.5).release(MouseButton.PRIMARY);

    assertThat(cursor).isNotEmpty().allMatch(x -> x > 49);
    assertThat(cursor.get(cursor.size() - 1)).isGreaterThan(55);
  }

  @Test
  void atTheEndOfTheLinesTheTimeCursorIsAGripAndLeavesTheRestToTheZoom(FxRobot robot) {
    robot.interact(() -> lines.timeCursorProperty().set(X[X.length - 1]));
    double end = (lines.timeCursorPixel() + 0.5) / lines.getWidth();
    at(robot, lines, end, 0.5).press(MouseButton.PRIMARY);
    at(robot, lines, end - 0.2, 0.6).release(MouseButton.PRIMARY);
    assertThat(cursor).isEmpty();

    robot.interact(lines::resetZoom);
    WaitForAsyncUtils.waitForFxEvents();
    double grip = lines.timeCursorGrip() / lines.getHeight();
    at(robot, lines, end, grip).press(MouseButton.PRIMARY);
    at(robot, lines, end - 0.2, grip).release(MouseButton.PRIMARY);
    assertThat(cursor).isNotEmpty();
    assertThat(cursor.get(cursor.size() - 1)).isLessThan(90);
  }

  @Test
  void theTimeCursorStopsWhereTheButtonIsReleased(FxRobot robot) {
    robot.interact(() -> lines.timeCursorProperty().set(20));
    double perStep = (lines.geometry().px(100) - lines.geometry().px(0)) / 100;
    Point2D start = new Point2D(lines.timeCursorPixel(), 100);
    Point2D end = start.add(50 * perStep, 0);
    robot.interact(() -> LossyDrag.drag(lines, start, start.add(10, 0), end));

    assertThat(cursor.get(cursor.size() - 1)).isCloseTo(70, within(0.5));
  }

  @Test
  void aRectangleReachesToWhereTheButtonIsReleased(FxRobot robot) {
    PlotGeometry all = lines.geometry();
    Point2D from = new Point2D(all.px(20), all.py(80));
    Point2D to = new Point2D(all.px(70), all.py(30));
    robot.interact(() -> LossyDrag.drag(lines, from, from.add(10, 10), to));

    assertThat(lines.viewport().x().orElseThrow().from()).isCloseTo(20, within(0.5));
    assertThat(lines.viewport().x().orElseThrow().to()).isCloseTo(70, within(0.5));
    assertThat(lines.viewport().y().orElseThrow().from()).isCloseTo(30, within(0.5));
  }

  @Test
  void arrowKeysWalkOverTheCellsAndEnterChoosesOne(FxRobot robot) {
    robot.interact(map::requestFocus);
    robot.push(KeyCode.RIGHT).push(KeyCode.UP).push(KeyCode.ENTER);

    assertThat(hovered).containsExactly(1, 4);
    assertThat(clicked).containsExactly(4);
  }

  @Test
  void aClickChoosesTheCellUnderTheMouse(FxRobot robot) {
    at(robot, map, 0.45, 0.45).clickOn(MouseButton.PRIMARY);

    assertThat(clicked).containsExactly(4);
  }

  @Test
  void aDraggedRectangleSelectsThePointsInside(FxRobot robot) {
    at(robot, scatter, 0.2, 0.2).press(MouseButton.PRIMARY);
    at(robot, scatter, 0.45, 0.7).release(MouseButton.PRIMARY);

    assertThat(brushed).hasSize(1);
    assertThat(brushed.get(0)).containsExactly(0);
  }

  @Test
  void withCtrlAClickOrARectangleAddsToTheSelection(FxRobot robot) {
    robot.press(KeyCode.SHORTCUT);
    at(robot, map, 0.45, 0.45).clickOn(MouseButton.PRIMARY);
    at(robot, scatter, 0.2, 0.2).press(MouseButton.PRIMARY);
    at(robot, scatter, 0.45, 0.7).release(MouseButton.PRIMARY);
    robot.release(KeyCode.SHORTCUT);

    assertThat(added).containsExactly(4, 0);
    assertThat(clicked).isEmpty();
    assertThat(brushed).isEmpty();
  }

  @Test
  void shiftEnterAddsWhatTheKeyboardStandsOn(FxRobot robot) {
    robot.interact(map::requestFocus);
    robot.push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.ENTER);
    robot.interact(scatter::requestFocus);
    robot.push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.ENTER);

    assertThat(added).containsExactly(1, 0);
    assertThat(clicked).isEmpty();
    assertThat(brushed).isEmpty();
  }

  @Test
  void arrowKeysWalkOverThePointsAndEnterSelectsOne(FxRobot robot) {
    robot.interact(scatter::requestFocus);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);

    assertThat(brushed).hasSize(1);
    assertThat(brushed.get(0)).containsExactly(1);
  }

  @Test
  void aScreenReaderHearsEachChartInWordsAndWhatIsUnderTheCursor(FxRobot robot) {
    assertThat(lines.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .isEqualTo("value against step. rising: 0 at step 0, 100 at step 100.");
    assertThat(map.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .asString()
        .startsWith("z over x from 0 to 2 in 3 cells");
    assertThat(scatter.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .asString()
        .startsWith("y against x. 2 points");

    robot.interact(lines::requestFocus);
    robot.push(KeyCode.RIGHT);
    assertThat(lines.queryAccessibleAttribute(AccessibleAttribute.HELP))
        .asString()
        .matches("step \\d+, rising \\d+");
  }

  /** Many changes, as in a drag: the words follow when they are over. */
  @Test
  void theWordsFollowWhenTheChartHasComeToRest(FxRobot robot) throws Exception {
    List<String> said = new ArrayList<>();
    robot.interact(
        () -> {
          lines.accessibleTextProperty().addListener((p, old, next) -> said.add(next));
          for (int i = 1; i <= 50; i++) {
            lines.setModel(lines.model().withNote("frame " + i));
          }
          assertThat(said).isEmpty();
        });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !said.isEmpty());

    assertThat(said)
        .containsExactly("value against step. frame 50. rising: 0 at step 0, 100 at step 100.");
  }
}
