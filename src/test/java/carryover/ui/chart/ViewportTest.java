package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final PlotGeometry LINEAR =
      geometry(AxisScale.LINEAR, new Span(0, 200), new Span(0, 1));
  private static final PlotGeometry LOG =
      geometry(AxisScale.LOG, new Span(1, 10_000), new Span(0, 1));

  private static PlotGeometry geometry(AxisScale xScale, Span x, Span y) {
    return new PlotGeometry(
        new Rectangle2D.Double(50, 10, 400, 100), xScale, x, AxisScale.LINEAR, y);
  }

  @Test
  void pixelsAndValuesAreInverses() {
    for (PlotGeometry g : new PlotGeometry[] {LINEAR, LOG}) {
      assertThat(g.px(g.xAt(123))).isCloseTo(123, CLOSE);
      assertThat(g.py(g.yAt(77))).isCloseTo(77, CLOSE);
    }
    assertThat(LOG.px(100)).isCloseTo(250, CLOSE);
  }

  @Test
  void aDraggedRectangleBecomesTheView() {
    Viewport zoomed = Viewport.ALL.zoomed(LINEAR, 150, 60, 250, 10);

    assertThat(zoomed.x()).hasValue(new Span(50, 100));
    assertThat(zoomed.y()).hasValue(new Span(0.5, 1));
  }

  @Test
  void theWheelKeepsThePointUnderTheMouse() {
    Viewport zoomed = Viewport.ALL.scaled(LOG, 150, 60, 0.5, 1);
    PlotGeometry after = geometry(AxisScale.LOG, zoomed.x().orElseThrow(), new Span(0, 1));

    assertThat(after.xAt(150)).isCloseTo(LOG.xAt(150), CLOSE);
    assertThat(Math.log10(after.x().to() / after.x().from())).isCloseTo(2, CLOSE);
    assertThat(zoomed.y()).isEmpty();
  }

  @Test
  void movingKeepsTheWidth() {
    Viewport moved = Viewport.ALL.shifted(LINEAR, -40, 0);

    assertThat(moved.x().orElseThrow().from()).isCloseTo(20, CLOSE);
    assertThat(moved.x().orElseThrow().to()).isCloseTo(220, CLOSE);
  }

  @Test
  void zoomingStopsWhereNumbersCanNoLongerBeToldApart() {
    Viewport view = Viewport.ALL;
    PlotGeometry g = LINEAR;
    for (int i = 0; i < 200; i++) {
      view = view.scaled(g, 123, 50, 0.5, 0.5);
      g = geometry(AxisScale.LINEAR, view.x().orElseThrow(), view.y().orElseThrow());
    }
    assertThat(g.x().length()).isPositive();
    assertThat(g.xAt(123)).isCloseTo(LINEAR.xAt(123), within(1e-6));
  }
}
