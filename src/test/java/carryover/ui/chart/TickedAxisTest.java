package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.chart.TickedAxis.Side;
import carryover.ui.chart.Ticks.Tick;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Draws axes into an image and looks at the pixels. */
class TickedAxisTest {
  private static final ChartStyle STYLE = ChartStyle.LIGHT;
  private static final Span ZERO_TO_ONE = new Span(0, 1);

  private final BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();

  private PlotGeometry frame(Rectangle2D area, AxisModel x, Span xSpan, AxisModel y, Span ySpan) {
    g.setPaint(STYLE.background());
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    return PlotFrame.draw(g, area, x, xSpan, y, ySpan, STYLE);
  }

  private static AxisModel linear(String title) {
    return AxisModel.automatic(title, AxisScale.LINEAR);
  }

  private boolean isBlank(int x, int y, int width, int height) {
    int[] pixels = image.getRGB(x, y, width, height, null, 0, width);
    return IntStream.of(pixels).allMatch(pixel -> new Color(pixel).equals(STYLE.background()));
  }

  /** Long numbers as a deep zoom has them, on any length of axis. */
  @Property
  void numbersNeverTouch(
      @ForAll AxisScale scale,
      @ForAll Side side,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double from,
      @ForAll @IntRange(min = -9, max = 4) int exponent,
      @ForAll @IntRange(min = 20, max = 1500) int length,
      @ForAll @IntRange(min = 8, max = 30) int fontSize) {
    ChartStyle style = STYLE.withFontSize(fontSize);
    Span span = new Span(from, from * (1 + Math.pow(10, exponent)));
    TickedAxis axis = new TickedAxis(g, side, "", scale, span, style);
    List<Tick> named = axis.ticks(length).stream().filter(tick -> !tick.text().isEmpty()).toList();
    var metrics = g.getFontMetrics(style.font());

    assertThat(named).isNotEmpty();
    for (int i = 1; i < named.size(); i++) {
      double apart =
          length
              * (scale.share(span, named.get(i).value())
                  - scale.share(span, named.get(i - 1).value()));
      double covered =
          side == Side.BELOW
              ? (metrics.stringWidth(named.get(i).text())
                      + metrics.stringWidth(named.get(i - 1).text()))
                  / 2.0
              : metrics.getAscent() + metrics.getDescent();
      assertThat(apart).as("%s and %s", named.get(i - 1), named.get(i)).isGreaterThan(covered);
    }
  }

  @Test
  void longNumbersStandFurtherApart() {
    Span zoomed = new Span(-1, -0.99);
    List<Tick> ticks =
        new TickedAxis(g, Side.BELOW, "", AxisScale.LINEAR, zoomed, STYLE).ticks(500);

    assertThat(ticks)
        .extracting(Tick::text)
        .containsExactly("−1.000", "−0.998", "−0.996", "−0.994", "−0.992", "−0.990");
  }

  @Test
  void eachTickHasALineInTheGridAndOthersNone() {
    PlotGeometry at =
        frame(
            new Rectangle2D.Double(0, 0, 640, 360),
            linear("x"),
            ZERO_TO_ONE,
            linear("y"),
            ZERO_TO_ONE);

    for (double tick : new double[] {0.2, 0.4, 0.6, 0.8}) {
      assertThat(column(at, tick)).as("line at x = %s", tick).isEqualTo(STYLE.grid());
      assertThat(row(at, tick)).as("line at y = %s", tick).isEqualTo(STYLE.grid());
      assertThat(column(at, tick + 0.05)).isEqualTo(STYLE.background());
      assertThat(row(at, tick + 0.03)).isEqualTo(STYLE.background());
    }
  }

  /** The darkest of the two pixels that a place between them may round to, off all other lines. */
  private Color column(PlotGeometry at, double x) {
    int px = (int) Math.round(at.px(x));
    int py = (int) at.py(0.53);
    return darkest(new Color(image.getRGB(px - 1, py)), new Color(image.getRGB(px, py)));
  }

  private Color row(PlotGeometry at, double y) {
    int px = (int) at.px(0.53);
    int py = (int) Math.round(at.py(y));
    return darkest(new Color(image.getRGB(px, py - 1)), new Color(image.getRGB(px, py)));
  }

  private static Color darkest(Color one, Color other) {
    return one.getRed() < other.getRed() ? one : other;
  }

  @Test
  void numbersAndTitlesStayWithinTheAreaAndOutsideTheData() {
    Rectangle2D area = new Rectangle2D.Double(100, 60, 440, 240);
    for (Span span : List.of(ZERO_TO_ONE, new Span(-1e-7, 3e-7), new Span(5e5, 5.0001e5))) {
      PlotGeometry at = frame(area, linear("gjpqy"), span, linear("gjpqy"), span);
      int left = (int) at.area().getMinX();
      int bottom = (int) at.area().getMaxY();

      assertThat(isBlank(0, 0, 100, 360)).as("left of the area").isTrue();
      assertThat(isBlank(0, 300, 640, 60)).as("below the area").isTrue();
      assertThat(isBlank(100, 60, left - 100, bottom - 60)).as("axis on the left").isFalse();
      assertThat(isBlank(left - 2, 60, 2, bottom - 60)).as("between numbers and data").isTrue();
      assertThat(isBlank(left, bottom + 1, 400, 2)).as("between data and numbers").isTrue();
      assertThat(at.area().getMaxX()).isEqualTo(540);
    }
  }

  @Test
  void aTitleTakesRoomAndNoTitleNone() {
    Rectangle2D area = new Rectangle2D.Double(0, 0, 640, 360);
    PlotGeometry with = frame(area, linear("x"), ZERO_TO_ONE, linear("y"), ZERO_TO_ONE);
    PlotGeometry without = frame(area, linear(""), ZERO_TO_ONE, linear(""), ZERO_TO_ONE);

    double line = g.getFontMetrics(STYLE.font()).getHeight();
    assertThat(with.area().getMinX() - without.area().getMinX()).isBetween(line, line + 6);
    assertThat(without.area().getMaxY() - with.area().getMaxY()).isBetween(line, line + 6);
  }

  @Test
  void theGridLeavesClipAndHintsAsTheyWere() {
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setClip(0, 0, 600, 300);
    PlotFrame.prepare(g);
    frame(
        new Rectangle2D.Double(0, 0, 640, 360), linear("x"), ZERO_TO_ONE, linear("y"), ZERO_TO_ONE);

    assertThat(g.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL))
        .isEqualTo(RenderingHints.VALUE_STROKE_PURE);
    assertThat(g.getClipBounds()).isEqualTo(new java.awt.Rectangle(0, 0, 600, 300));
  }

  @Test
  void anAreaWithoutRoomForDataHasAPlaceForThemWithoutSize() {
    PlotGeometry at =
        frame(
            new Rectangle2D.Double(10, 10, 12, 12),
            linear("x"),
            ZERO_TO_ONE,
            linear("y"),
            ZERO_TO_ONE);

    assertThat(at.area().isEmpty()).isTrue();
    assertThat(at.area().getWidth()).isNotNegative();
    assertThat(at.area().getHeight()).isNotNegative();
    assertThat(isBlank(0, 0, 640, 360)).isTrue();
  }
}
