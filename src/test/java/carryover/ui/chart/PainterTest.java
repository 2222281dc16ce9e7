package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws into an image, as an export does, and looks at the pixels. */
class PainterTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 640, 360);
  private static final AxisModel STEP = AxisModel.linear("step", 0, 100);
  private static final double[] X = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

  private final BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();

  private static double[] constant(double value) {
    return IntStream.rangeClosed(0, 100).mapToDouble(i -> value).toArray();
  }

  private PlotGeometry draw(Series series, AxisModel y) {
    LineChartModel model =
        new LineChartModel(List.of(series), List.of(), List.of(), STEP, y, "", "nothing yet");
    return LineChartPainter.paint(g, AREA, model, ChartStyle.LIGHT, Viewport.ALL);
  }

  private Color at(PlotGeometry geometry, double x, double y) {
    return new Color(image.getRGB((int) geometry.px(x), (int) Math.round(geometry.py(y) - 0.5)));
  }

  @Test
  void aLineRunsWhereItsValuesAre() {
    PlotGeometry geometry =
        draw(Series.line("a", "a", OkabeIto.BLUE, X, constant(0.25)), AxisModel.linear("y", 0, 1));

    assertThat(at(geometry, 53, 0.25)).isEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 53, 0.65)).isEqualTo(Color.WHITE);
  }

  @Test
  void barsStandOnZeroAndReachTheirValues() {
    double[] ranks = {20, 40, 60, 80};
    Series bars =
        Series.line("a", "a", OkabeIto.BLUE, ranks, new double[] {0.75, 0.25, 0, Double.NaN})
            .asBars();
    PlotGeometry geometry = draw(bars, AxisModel.linear("y", -1, 1));

    assertThat(at(geometry, 18, 0.65)).isNotEqualTo(Color.WHITE);
    assertThat(at(geometry, 18, 0.85)).isEqualTo(Color.WHITE);
    assertThat(at(geometry, 18, -0.15)).isEqualTo(Color.WHITE);
    assertThat(at(geometry, 38, 0.35)).isEqualTo(Color.WHITE);
    assertThat(at(geometry, 38, 0.15)).isEqualTo(at(geometry, 18, 0.15));
  }

  @Test
  void namesThatWouldPushTheLinesOutOfThePictureAreLeftOut() {
    List<Series> many =
        IntStream.range(0, 8)
            .mapToObj(i -> Series.line("a" + i, "", OkabeIto.BLUE, X, constant(0.1 * i)))
            .map(s -> s.inGroup("a run with a rather long name, number " + s.id()))
            .toList();
    LineChartModel model =
        new LineChartModel(
            many, List.of(), List.of(), STEP, AxisModel.linear("y", 0, 1), "8 seeds", "");
    Rectangle2D small = new Rectangle2D.Double(0, 0, 320, 200);

    PlotGeometry geometry = LineChartPainter.paint(g, small, model, ChartStyle.LIGHT, Viewport.ALL);

    assertThat(geometry.area().getHeight()).isGreaterThan(100);
  }

  @Test
  void curvesKeepTheirNamesWhereThoseOfReferenceLinesDoNotFit() {
    List<Series> curves =
        List.of(
            Series.line("a", "a rather long name of a curve", OkabeIto.BLUE, X, constant(0.2)),
            Series.line("b", "another name, as long as that", OkabeIto.GREEN, X, constant(0.4)));
    List<ReferenceLine> references =
        IntStream.range(0, 9)
            .mapToObj(
                i ->
                    new ReferenceLine(
                        "what theory expects of a certain curve, number " + i,
                        0.1 * i,
                        OkabeIto.GREY))
            .toList();
    Rectangle2D small = new Rectangle2D.Double(0, 0, 420, 280);

    double named = topOf(curves, references, small);

    assertThat(named)
        .isEqualTo(topOf(curves, List.of(), small))
        .isGreaterThan(topOf(List.of(Series.line("a", "", OkabeIto.BLUE, X, X)), List.of(), small));
  }

  /** Each prediction is named where there is room, else that there are some; curves always are. */
  @Test
  void namesAtEndsOverlapInNoPicture() {
    List<Series> curves =
        List.of(
            Series.line("a", "curve a", OkabeIto.BLUE, X, constant(0.2)),
            Series.line("b", "curve b", OkabeIto.GREEN, X, constant(0.2)));
    String kind = "what the closed forms of theory expect of each curve ".repeat(2);
    List<ReferenceLine> predictions =
        IntStream.range(0, 7)
            .mapToObj(i -> new ReferenceLine("prediction " + i, kind, 0.2, OkabeIto.GREY))
            .toList();
    Rectangle2D tall = new Rectangle2D.Double(0, 0, 640, 360);
    Rectangle2D low = new Rectangle2D.Double(0, 0, 640, 190);
    Rectangle2D narrow = new Rectangle2D.Double(0, 0, 160, 360);

    assertThat(rightOf(curves, predictions, tall)).isLessThan(rightOf(curves, List.of(), tall));
    assertThat(rightOf(curves, predictions, low)).isEqualTo(rightOf(curves, List.of(), low));
    assertThat(topOf(curves, predictions, low)).isGreaterThan(topOf(curves, List.of(), low));
    assertThat(rightOf(curves, predictions, narrow)).isGreaterThan(140);
  }

  /** Neither above nor, in full, at the ends: there they are shortened. */
  @Test
  void curvesHaveNamesHoweverNarrowThePictureIs() {
    List<Series> curves =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    Series.line(
                        "s" + i, "a rather long name " + i, OkabeIto.BLUE, X, constant(0.1 * i)))
            .toList();
    Rectangle2D narrow = new Rectangle2D.Double(0, 0, 200, 240);

    PlotGeometry geometry =
        LineChartPainter.paint(
            g,
            narrow,
            new LineChartModel(
                curves, List.of(), List.of(), STEP, AxisModel.linear("y", 0, 1), "", ""),
            ChartStyle.LIGHT,
            Viewport.ALL);

    assertThat(geometry.area().getMaxX()).isBetween(110.0, 150.0);
    assertThat(blue(190, 200)).as("beyond the picture's edge").isFalse();
    assertThat(blue((int) geometry.area().getMaxX() + 8, 180)).isTrue();
  }

  /** Without room for names at the ends, none is drawn beyond them. */
  @Test
  void whereTheLegendNamesCurvesNothingStandsAtTheirEnds() {
    Series curve = Series.line("a", "a name that is far too long", OkabeIto.BLUE, X, constant(0.5));
    PlotGeometry geometry = draw(curve, AxisModel.linear("y", 0, 1), AREA.getWidth() / 2);

    assertThat(blue((int) geometry.area().getMaxX() + 2, 320)).isFalse();
  }

  private PlotGeometry draw(Series series, AxisModel y, double width) {
    LineChartModel model =
        new LineChartModel(List.of(series), List.of(), List.of(), STEP, y, "", "nothing yet");
    Rectangle2D area = new Rectangle2D.Double(0, 0, width, AREA.getHeight());
    return LineChartPainter.paint(g, area, model, ChartStyle.LIGHT, Viewport.ALL);
  }

  /** Whether a line or letters between these columns are blue. */
  private boolean blue(int from, int to) {
    for (int px = from; px < to; px++) {
      for (int py = 40; py < 200; py++) {
        Color there = new Color(image.getRGB(px, py));
        if (there.getBlue() - there.getRed() > 60) {
          return true;
        }
      }
    }
    return false;
  }

  private double rightOf(List<Series> curves, List<ReferenceLine> references, Rectangle2D area) {
    return areaOf(curves, references, area).getMaxX();
  }

  private double topOf(List<Series> curves, List<ReferenceLine> references, Rectangle2D area) {
    return areaOf(curves, references, area).getMinY();
  }

  private Rectangle2D areaOf(
      List<Series> curves, List<ReferenceLine> references, Rectangle2D area) {
    LineChartModel model =
        new LineChartModel(
            curves, references, List.of(), STEP, AxisModel.linear("y", 0, 1), "8 seeds", "");
    return LineChartPainter.paint(g, area, model, ChartStyle.LIGHT, Viewport.ALL).area();
  }

  /** Fifty values share a column of pixels; one of 20,000 stands out and is seen. */
  @Test
  void aSpikeOfASingleValueReachesThePicture() {
    double[] x = IntStream.range(0, 20_000).mapToDouble(i -> i / 200.0).toArray();
    double[] y = new double[x.length];
    Arrays.fill(y, 0.25);
    y[10_601] = 0.95;
    PlotGeometry geometry =
        draw(Series.line("a", "a", OkabeIto.BLUE, x, y), AxisModel.linear("y", 0, 1));

    double darkest = 1;
    for (int px = (int) geometry.px(52); px <= geometry.px(54); px++) {
      for (int py = (int) geometry.py(0.9); py <= geometry.py(0.5); py++) {
        darkest = Math.min(darkest, new Color(image.getRGB(px, py)).getRed() / 255.0);
      }
    }
    assertThat(darkest).as("darkest pixel where only the spike can be").isLessThan(0.6);
    assertThat(at(geometry, 73, 0.7)).isEqualTo(Color.WHITE);
  }

  @Test
  void namesAndNoteLeaveRoomForTheLines() {
    List<Series> many =
        IntStream.range(0, 12)
            .mapToObj(i -> Series.line("s" + i, "a rather long name " + i, OkabeIto.BLUE, X, X))
            .toList();
    LineChartModel model =
        new LineChartModel(
            many,
            List.of(),
            List.of(),
            STEP,
            AxisModel.automatic("y", AxisScale.LINEAR),
            "8 seeds, mean and more",
            "");
    Rectangle2D small = new Rectangle2D.Double(0, 0, 200, 160);

    PlotGeometry geometry = LineChartPainter.paint(g, small, model, ChartStyle.LIGHT, Viewport.ALL);

    assertThat(geometry.area().getHeight()).isGreaterThan(0.35 * small.getHeight());
  }

  @Test
  void notANumberInterruptsTheLine() {
    double[] y = constant(0.25);
    for (int i = 40; i < 60; i++) {
      y[i] = Double.NaN;
    }
    PlotGeometry geometry =
        draw(Series.line("a", "a", OkabeIto.BLUE, X, y), AxisModel.linear("y", 0, 1));

    assertThat(at(geometry, 33, 0.25)).isEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 53, 0.25)).isEqualTo(Color.WHITE);
    assertThat(at(geometry, 73, 0.25)).isEqualTo(OkabeIto.BLUE);
  }

  @Test
  void aLogarithmicAxisLeavesOutZeroAndSaysHowMany() {
    double[] y = constant(10);
    y[0] = 0;
    y[1] = -1;
    Series series = Series.line("a", "a", OkabeIto.BLUE, X, y);
    AxisModel log = AxisModel.automatic("y", AxisScale.LOG);
    PlotGeometry geometry = draw(series, log);
    LineChartModel model =
        new LineChartModel(List.of(series), List.of(), List.of(), STEP, log, "", "");

    assertThat(at(geometry, 53, 10)).isEqualTo(OkabeIto.BLUE);
    assertThat(model.notShown()).isEqualTo("2 points at or below 0 not shown");
  }

  @Test
  void aLogarithmicAxisOfStepsNamesTheOneItLeavesOutHoweverManyLinesHaveIt() {
    double[] fromZero = X.clone();
    fromZero[0] = 0;
    Series one = Series.line("a", "a", OkabeIto.BLUE, fromZero, constant(1));
    Series other = Series.line("b", "b", OkabeIto.BLUE, fromZero, constant(2));
    AxisModel log = AxisModel.automatic("step", AxisScale.LOG);
    AxisModel y = AxisModel.linear("y", 0, 3);

    assertThat(
            new LineChartModel(List.of(one, other), List.of(), List.of(), log, y, "", "")
                .notShown())
        .isEqualTo("step 0 not shown");
  }

  @Test
  void aLogarithmicAxisFromZeroLeavesNothingOut() {
    Series line = Series.line("a", "a", OkabeIto.BLUE, X, constant(1));
    AxisModel log = AxisModel.automatic("step", AxisScale.LOG_FROM_ZERO);
    LineChartModel model =
        new LineChartModel(
            List.of(line), List.of(), List.of(), log, AxisModel.linear("y", 0, 3), "", "");

    assertThat(model.notShown()).isEmpty();
    assertThat(model.xSpan().from()).isZero();
  }

  @Test
  void anAutomaticAxisShowsBandsAndReferencesToo() {
    Series series =
        Series.line("a", "a", OkabeIto.BLUE, X, constant(1)).withBand(constant(0.5), constant(2));
    LineChartModel model =
        new LineChartModel(
            List.of(series),
            List.of(new ReferenceLine("level", 3, Color.GRAY)),
            List.of(),
            STEP,
            AxisModel.automatic("y", AxisScale.LINEAR),
            "",
            "");

    assertThat(model.ySpan().from()).isLessThan(0.5);
    assertThat(model.ySpan().to()).isGreaterThan(3);
  }

  @Test
  void anythingThatCanBeLackingOrTinyIsDrawnWithoutComplaint() {
    LineChartModel empty = LineChartModel.empty(STEP, AxisModel.linear("y", 0, 1), "nothing yet");
    Series point = Series.line("p", "p", OkabeIto.BLUE, new double[] {3}, new double[] {4});
    LineChartModel single =
        new LineChartModel(
            List.of(point),
            List.of(),
            List.of(new EventMarker(3, "far too long to fit ".repeat(30), Color.RED)),
            AxisModel.automatic("x", AxisScale.LOG),
            AxisModel.automatic("y", AxisScale.LOG),
            "",
            "");
    for (double size : new double[] {1, 20, 60, 300}) {
      Rectangle2D area = new Rectangle2D.Double(0, 0, size, size);
      LineChartPainter.paint(g, area, empty, ChartStyle.DARK);
      LineChartPainter.paint(g, area, single, ChartStyle.DARK.withFontSize(24));
    }
    assertThat(single.xSpan().from()).isPositive();
  }

  @Test
  void aMapShowsEachCellInItsColourAndTellsTheUnknownApart() {
    CellAxis axis = new CellAxis("x", AxisScale.LINEAR, new double[] {0, 1});
    HeatMapModel model =
        HeatMapModel.of(
                axis,
                axis,
                new double[] {1, -1, Double.NaN, Double.NaN},
                ColourScale.diverging(1.5),
                "difference")
            .withMarks(
                new CellMark[] {CellMark.PLAIN, CellMark.PLAIN, CellMark.PLAIN, CellMark.DIVERGED});
    PlotGeometry geometry = HeatMapPainter.paint(g, AREA, model, ChartStyle.LIGHT, Viewport.ALL, 1);

    assertThat(at(geometry, 0.2, 0.2)).isEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 1.2, 0.2)).isEqualTo(OkabeIto.VERMILION);
    List<Color> notYet = colours(geometry, 0);
    List<Color> diverged = colours(geometry, 1);
    assertThat(notYet).hasSizeGreaterThan(1);
    assertThat(diverged).hasSizeGreaterThan(1).contains(ChartStyle.LIGHT.muted());
    assertThat(notYet).doesNotContain(OkabeIto.BLUE, OkabeIto.VERMILION, diverged.get(0));
  }

  @Test
  void cellsBroughtOutTogetherShareOneOutline() {
    CellAxis axis = new CellAxis("x", AxisScale.LINEAR, new double[] {0, 1});
    HeatMapModel model =
        HeatMapModel.of(
                axis, axis, new double[] {1, 1, 1, 1}, ColourScale.diverging(1.5), "difference")
            .withOutlined(new boolean[] {true, true, false, false});
    PlotGeometry geometry = HeatMapPainter.paint(g, AREA, model, ChartStyle.LIGHT, Viewport.ALL, 1);

    assertThat(at(geometry, 0.2, 0.5)).isNotEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 0.5, 0.2)).isEqualTo(OkabeIto.BLUE);
    assertThat(at(geometry, 0.5, 0.8)).isEqualTo(OkabeIto.BLUE);
  }

  @Test
  void theOutlineOfACellThatAZoomCutsStaysWithinThePlot() {
    CellAxis axis = new CellAxis("x", AxisScale.LINEAR, new double[] {0, 1});
    HeatMapModel model =
        HeatMapModel.of(
            axis, axis, new double[] {1, 1, 1, 1}, ColourScale.diverging(1.5), "difference");
    Viewport withoutTheEdge =
        new Viewport(Optional.of(new Span(-0.45, 1.4)), Optional.of(new Span(-0.45, 1.4)));
    PlotGeometry geometry =
        HeatMapPainter.paint(g, AREA, model, ChartStyle.LIGHT, withoutTheEdge, 1);
    int width = (int) geometry.area().getMinX();
    int[] beside = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);

    HeatMapPainter.drawCell(g, geometry, model, 0, ChartStyle.LIGHT);

    assertThat(image.getRGB(0, 0, width, image.getHeight(), null, 0, width)).isEqualTo(beside);
    assertThat(at(geometry, 0.5, 0.2)).isNotEqualTo(OkabeIto.BLUE);
  }

  private List<Color> colours(PlotGeometry geometry, double x) {
    return IntStream.range(0, 200)
        .mapToObj(i -> at(geometry, x + i / 1000.0, 0.9 + i / 1000.0))
        .distinct()
        .toList();
  }
}
