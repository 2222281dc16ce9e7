package carryover.ui.chart;

import carryover.ui.chart.TickedAxis.Side;
import carryover.ui.chart.Ticks.Tick;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What surrounds the data: axes and grid. */
final class PlotFrame {
  /** Smaller than this there is no room for axes. */
  static final double LEAST_SIZE = 40;

  private PlotFrame() {}

  static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    // Lines on screen keep to whole pixels. Figures in files have pixels enough to draw lines where
    // they are, and say so beforehand.
    if (g.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL) != RenderingHints.VALUE_STROKE_PURE) {
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    }
  }

  /** Draws axes for these spans into the area and says where the data go. */
  static PlotGeometry draw(
      Graphics2D g,
      Rectangle2D area,
      AxisModel x,
      Span xSpan,
      AxisModel y,
      Span ySpan,
      ChartStyle style) {
    TickedAxis below = below(g, area, x, xSpan, style);
    TickedAxis left = left(g, area, y, ySpan, style);
    Rectangle2D data = data(area, below, left);
    PlotGeometry geometry = new PlotGeometry(data, x.scale(), xSpan, y.scale(), ySpan);
    if (!data.isEmpty()) {
      List<Tick> xTicks = below.ticks(data.getWidth());
      List<Tick> yTicks = left.ticks(data.getHeight());
      below.draw(data, xTicks);
      left.draw(data, yTicks);
      drawGrid(g, geometry, xTicks, yTicks, style);
    }
    return geometry;
  }

  /** Where the data would go. */
  static Rectangle2D data(
      Graphics2D g,
      Rectangle2D area,
      AxisModel x,
      Span xSpan,
      AxisModel y,
      Span ySpan,
      ChartStyle style) {
    return data(area, below(g, area, x, xSpan, style), left(g, area, y, ySpan, style));
  }

  private static Rectangle2D data(Rectangle2D area, TickedAxis below, TickedAxis left) {
    return wholePixels(
        area.getX() + left.depth(area.getHeight()),
        area.getY(),
        area.getMaxX(),
        area.getMaxY() - below.depth(area.getWidth()));
  }

  private static TickedAxis below(
      Graphics2D g, Rectangle2D area, AxisModel axis, Span span, ChartStyle style) {
    String title = new Labels(g, style).fit(axis.title(), area.getWidth() - 3 * style.fontSize());
    return new TickedAxis(g, Side.BELOW, title, axis.scale(), span, style);
  }

  private static TickedAxis left(
      Graphics2D g, Rectangle2D area, AxisModel axis, Span span, ChartStyle style) {
    String title = new Labels(g, style).fit(axis.title(), area.getHeight() - 3 * style.fontSize());
    return new TickedAxis(g, Side.LEFT, title, axis.scale(), span, style);
  }

  /** What lies within these edges; nothing where they cross. */
  private static Rectangle2D wholePixels(double left, double top, double right, double bottom) {
    double x = Math.ceil(left);
    double y = Math.ceil(top);
    return new Rectangle2D.Double(
        x, y, Math.max(0, Math.floor(right) - x), Math.max(0, Math.floor(bottom) - y));
  }

  private static void drawGrid(
      Graphics2D g, PlotGeometry geometry, List<Tick> x, List<Tick> y, ChartStyle style) {
    Rectangle2D data = geometry.area();
    Shape clip = g.getClip();
    Object control = g.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL);
    g.clip(data);
    // Hairlines between two pixels would be pale and twice as wide, in files too.
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    g.setPaint(style.grid());
    g.setStroke(new BasicStroke((float) Math.max(1, style.scale())));
    for (Tick tick : x) {
      double px = geometry.px(tick.value());
      g.draw(new Line2D.Double(px, data.getMinY(), px, data.getMaxY()));
    }
    for (Tick tick : y) {
      double py = geometry.py(tick.value());
      g.draw(new Line2D.Double(data.getMinX(), py, data.getMaxX(), py));
    }
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, control);
    g.setClip(clip);
  }
}
