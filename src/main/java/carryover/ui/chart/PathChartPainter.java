package carryover.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a chart of paths on any Graphics2D: the screen, an image, an SVG or PDF page. */
final class PathChartPainter {
  private static final double FADED_OPACITY = 0.35;
  private static final double FADED_WIDTH = 0.7;
  private static final double HEAD = 5.5;

  private PathChartPainter() {}

  static PlotGeometry paint(
      Graphics2D g, Rectangle2D area, PathChartModel model, ChartStyle style, Viewport viewport) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    double pad = style.fontSize() * 0.6;
    double width = area.getWidth() - 2 * pad;
    double top =
        new Legend(g, style).draw(List.of(), model.note(), area.getX() + pad, area.getY(), width);
    top = Math.max(top, pad);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + pad,
            area.getY() + top + pad / 2,
            width - pad,
            area.getHeight() - top - pad);
    Span x = viewport.x().orElseGet(model::xSpan);
    Span y = viewport.y().orElseGet(model::ySpan);
    if (inner.getWidth() < PlotFrame.LEAST_SIZE || inner.getHeight() < PlotFrame.LEAST_SIZE) {
      return new PlotGeometry(inner, model.x().scale(), x, model.y().scale(), y);
    }
    Rectangle2D data = PlotFrame.data(g, inner, model.x(), x, model.y(), y, style);
    if (model.sameScale() && !data.isEmpty()) {
      double unit = Math.max(x.length() / data.getWidth(), y.length() / data.getHeight());
      x = widened(x, unit * data.getWidth());
      y = widened(y, unit * data.getHeight());
    }
    PlotGeometry geometry = PlotFrame.draw(g, inner, model.x(), x, model.y(), y, style);
    drawPaths(g, geometry, model, style);
    return geometry;
  }

  private static void drawPaths(
      Graphics2D g, PlotGeometry geometry, PathChartModel model, ChartStyle style) {
    Rectangle2D data = geometry.area();
    Labels labels = new Labels(g, style);
    if (model.isEmpty()) {
      String text = labels.fit(model.emptyText(), data.getWidth());
      labels.drawCentred(text, data.getCenterX(), data.getCenterY(), style.muted());
      return;
    }
    Shape clip = g.getClip();
    g.clip(data);
    for (PlanePath path : model.paths()) {
      drawPath(g, geometry, path, style);
    }
    HeadLabels names = new HeadLabels(labels, geometry, style);
    model.paths().forEach(names::avoid);
    // What lies on top has the first choice.
    for (int i = model.paths().size() - 1; i >= 0; i--) {
      names.draw(model.paths().get(i));
    }
    g.setClip(clip);
  }

  private static void drawPath(
      Graphics2D g, PlotGeometry geometry, PlanePath path, ChartStyle style) {
    Color colour = style.line(path.colour());
    g.setPaint(path.faded() ? ChartStyle.withAlpha(colour, FADED_OPACITY) : colour);
    double width = path.width() * (path.faded() ? FADED_WIDTH : 1);
    g.setStroke(style.stroke(width, path.dash()));
    g.draw(line(geometry, path));
    int last = path.last();
    if (last >= 0 && path.head() != Marker.NONE) {
      g.fill(head(geometry, path, style));
    }
  }

  static Shape head(PlotGeometry geometry, PlanePath path, ChartStyle style) {
    int last = path.last();
    double size = HEAD * style.lineWidth() * (path.faded() ? FADED_WIDTH : 1);
    return path.head().at(geometry.px(path.x()[last]), geometry.py(path.y()[last]), size);
  }

  private static Path2D line(PlotGeometry geometry, PlanePath path) {
    Path2D line = new Path2D.Double();
    boolean drawing = false;
    for (int i = 0; i < path.x().length; i++) {
      boolean finite = path.isFinite(i);
      if (finite) {
        double px = geometry.px(path.x()[i]);
        double py = geometry.py(path.y()[i]);
        if (drawing) {
          line.lineTo(px, py);
        } else {
          line.moveTo(px, py);
        }
      }
      drawing = finite;
    }
    return line;
  }

  private static Span widened(Span span, double length) {
    double middle = (span.from() + span.to()) / 2;
    return new Span(middle - length / 2, middle + length / 2);
  }
}
