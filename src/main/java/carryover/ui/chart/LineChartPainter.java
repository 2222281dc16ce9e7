package carryover.ui.chart;

import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws a line chart on any Graphics2D: the screen, an image, an SVG or PDF page. */
public final class LineChartPainter {
  private LineChartPainter() {}

  /** Draws the whole chart, as it is before anyone zooms. */
  public static void paint(Graphics2D g, Rectangle2D area, LineChartModel model, ChartStyle style) {
    paint(g, area, model, style, Viewport.ALL);
  }

  static PlotGeometry paint(
      Graphics2D g, Rectangle2D area, LineChartModel model, ChartStyle style, Viewport viewport) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    double pad = style.fontSize() * 0.6;
    double left = area.getX() + pad;
    double width = area.getWidth() - 2 * pad;
    double top =
        new Legend(g, style).draw(Legend.entries(model), note(model), left, area.getY(), width);
    EndLabels ends = new EndLabels(g, style);
    // Half of the last tick's label stands out on the right, half of the topmost one above.
    double margin = Math.max(2 * pad, ends.margin(model.series(), width));
    top = Math.max(top, pad);
    Span x = viewport.x().orElseGet(model::xSpan);
    Span y = viewport.y().orElseGet(model::ySpan);
    EventMarks events = new EventMarks(g, style, model.events());
    double ticks = 4 * style.fontSize();
    Rectangle2D expected =
        new Rectangle2D.Double(left + ticks, top, width - ticks - margin, area.getHeight());
    top += events.height(new PlotGeometry(expected, model.x().scale(), x, model.y().scale(), y));
    Rectangle2D inner =
        new Rectangle2D.Double(
            left,
            area.getY() + top + pad / 2,
            area.getWidth() - pad - margin,
            area.getHeight() - top - pad);
    if (inner.getWidth() < PlotFrame.LEAST_SIZE || inner.getHeight() < PlotFrame.LEAST_SIZE) {
      return new PlotGeometry(inner, model.x().scale(), x, model.y().scale(), y);
    }
    PlotGeometry geometry = PlotFrame.draw(g, inner, model.x(), x, model.y(), y, style);
    if (model.isEmpty()) {
      Labels labels = new Labels(g, style);
      Rectangle2D data = geometry.area();
      labels.drawCentred(
          labels.fit(model.emptyText(), data.getWidth()),
          data.getCenterX(),
          data.getCenterY(),
          style.muted());
      return geometry;
    }
    Shape clip = g.getClip();
    g.clip(geometry.area());
    SeriesLayer layer = new SeriesLayer(g, geometry, style);
    model.series().forEach(layer::drawBand);
    model.references().forEach(line -> drawReference(g, geometry, style, line));
    model.series().forEach(layer::drawLine);
    events.drawLines(geometry);
    g.setClip(clip);
    events.drawLabels(geometry);
    if (margin > 2 * pad) {
      ends.draw(model.series(), geometry);
    }
    return geometry;
  }

  /** A logarithmic axis says how much of the data it cannot show. */
  private static String note(LineChartModel model) {
    long hidden = model.notShown();
    String warning =
        hidden == 0 ? "" : hidden + (hidden == 1 ? " value" : " values") + " ≤ 0 not shown";
    return model.note().isEmpty() || warning.isEmpty()
        ? model.note() + warning
        : model.note() + " · " + warning;
  }

  private static void drawReference(
      Graphics2D g, PlotGeometry geometry, ChartStyle style, ReferenceLine line) {
    double y = geometry.py(line.value());
    Rectangle2D area = geometry.area();
    if (!(y >= area.getMinY() && y <= area.getMaxY())) {
      return;
    }
    g.setPaint(style.line(line.colour()));
    g.setStroke(style.stroke(0.75, Dash.DASHED));
    g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
    double half = style.fontSize() * 0.75;
    double textY = y - half < area.getMinY() ? y + half : y - half;
    new Labels(g, style)
        .draw(line.label(), area.getMinX() + half, textY, style.text(line.colour()));
  }
}
