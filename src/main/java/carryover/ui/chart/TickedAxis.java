package carryover.ui.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** JFreeChart axes in our style, with the round numbers of {@link Ticks}. */
final class TickedAxis {
  /** Room one label asks for along its axis, in font sizes. */
  private static final double WIDE = 4.2;

  private static final double HIGH = 2.6;

  private TickedAxis() {}

  static ValueAxis of(String title, AxisScale scale, Span span, ChartStyle style) {
    ValueAxis axis = scale == AxisScale.LOG ? new Logarithmic(span) : new Linear(span);
    axis.setRange(span.from(), span.to());
    axis.setLabel(title.isEmpty() ? null : title);
    axis.setLabelFont(style.font());
    axis.setLabelPaint(style.muted());
    axis.setTickLabelFont(style.font());
    axis.setTickLabelPaint(style.muted());
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    double gap = style.fontSize() / 3;
    axis.setTickLabelInsets(new RectangleInsets(gap * 0.75, gap, gap * 0.75, gap));
    axis.setLabelInsets(new RectangleInsets(gap / 2, gap / 2, gap / 2, gap / 2));
    return axis;
  }

  private static List<NumberTick> ticks(
      AxisScale scale, Span span, Font font, Rectangle2D area, RectangleEdge edge) {
    boolean horizontal = RectangleEdge.isTopOrBottom(edge);
    double length = horizontal ? area.getWidth() : area.getHeight();
    double most = length / (font.getSize2D() * (horizontal ? WIDE : HIGH));
    TextAnchor anchor =
        horizontal
            ? TextAnchor.TOP_CENTER
            : edge.equals(RectangleEdge.LEFT) ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
    return Ticks.of(scale, span, most).stream()
        .map(tick -> new NumberTick(tick.value(), tick.text(), anchor, TextAnchor.CENTER, 0))
        .toList();
  }

  private static final class Linear extends NumberAxis {
    private static final long serialVersionUID = 1;
    private final transient Span span;

    Linear(Span span) {
      this.span = span;
    }

    @Override
    public List<NumberTick> refreshTicks(
        Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
      g.setFont(getTickLabelFont());
      return ticks(AxisScale.LINEAR, span, getTickLabelFont(), area, edge);
    }
  }

  private static final class Logarithmic extends LogAxis {
    private static final long serialVersionUID = 1;
    private final transient Span span;

    Logarithmic(Span span) {
      this.span = span;
      // LogAxis refuses ranges that start below its smallest value.
      setSmallestValue(Double.MIN_VALUE);
    }

    @Override
    public List<NumberTick> refreshTicks(
        Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
      g.setFont(getTickLabelFont());
      return ticks(AxisScale.LOG, span, getTickLabelFont(), area, edge);
    }
  }
}
