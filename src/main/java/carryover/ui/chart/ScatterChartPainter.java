package carryover.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a scatter chart on any Graphics2D: the screen, an image, an SVG or PDF page. */
public final class ScatterChartPainter {
  private static final double BACKGROUND_OPACITY = 0.25;

  private ScatterChartPainter() {}

  /** Draws the whole chart, as it is before anyone zooms. */
  public static void paint(
      Graphics2D g, Rectangle2D area, ScatterChartModel model, ChartStyle style) {
    paint(g, area, model, style, Viewport.ALL);
  }

  static PlotGeometry paint(
      Graphics2D g,
      Rectangle2D area,
      ScatterChartModel model,
      ChartStyle style,
      Viewport viewport) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    double pad = style.fontSize() * 0.6;
    double width = area.getWidth() - 2 * pad;
    double top =
        new Legend(g, style).draw(List.of(), model.note(), area.getX() + pad, area.getY(), width);
    top = Math.max(top, pad);
    double barHeight = area.getHeight() - top - 4 * style.fontSize();
    ColourBar bar = new ColourBar(g, model.colours(), model.legendTitle(), barHeight, style);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + pad,
            area.getY() + top + pad / 2,
            width - bar.width(g, area),
            area.getHeight() - top - pad);
    Span x = viewport.x().orElseGet(model::xSpan);
    Span y = viewport.y().orElseGet(model::ySpan);
    if (inner.getWidth() < PlotFrame.LEAST_SIZE || inner.getHeight() < PlotFrame.LEAST_SIZE) {
      return new PlotGeometry(inner, model.xAxis().scale(), x, model.yAxis().scale(), y);
    }
    PlotGeometry geometry = PlotFrame.draw(g, inner, model.xAxis(), x, model.yAxis(), y, style);
    Rectangle2D data = geometry.area();
    bar.draw(g, data);
    Shape clip = g.getClip();
    g.clip(data);
    if (model.equality()) {
      drawEquality(g, geometry, x, style);
    }
    drawPoints(g, geometry, model, style);
    if (model.marked() != ScatterChartModel.NONE && model.isShown(model.marked())) {
      drawMark(g, geometry, model, style);
    }
    g.setClip(clip);
    if (IntStream.range(0, model.x().length).noneMatch(model::isShown)) {
      Labels labels = new Labels(g, style);
      String text = labels.fit(model.emptyText(), data.getWidth());
      labels.drawCentred(text, data.getCenterX(), data.getCenterY(), style.muted());
    }
    return geometry;
  }

  /** The dot of one point. */
  static Shape dot(PlotGeometry geometry, ScatterChartModel model, int i, ChartStyle style) {
    double size = 2 + 2 * style.lineWidth();
    double px = geometry.px(model.x()[i]);
    double py = geometry.py(model.y()[i]);
    return new Ellipse2D.Double(px - size / 2, py - size / 2, size, size);
  }

  private static void drawEquality(
      Graphics2D g, PlotGeometry geometry, Span span, ChartStyle style) {
    g.setPaint(style.muted());
    g.setStroke(Dash.DOTTED.stroke(style.lineWidth() * 0.75));
    g.draw(
        new Line2D.Double(
            geometry.px(span.from()),
            geometry.py(span.from()),
            geometry.px(span.to()),
            geometry.py(span.to())));
  }

  /** Light around dark, so that it is seen on any colour. */
  private static void drawMark(
      Graphics2D g, PlotGeometry geometry, ScatterChartModel model, ChartStyle style) {
    double px = geometry.px(model.x()[model.marked()]);
    double py = geometry.py(model.y()[model.marked()]);
    Shape ring = Marker.DIAMOND.at(px, py, 8 + 3 * style.lineWidth());
    g.setPaint(style.background());
    g.setStroke(Dash.SOLID.stroke(style.lineWidth() * 2.5));
    g.draw(ring);
    g.setPaint(style.foreground());
    g.setStroke(Dash.SOLID.stroke(style.lineWidth()));
    g.draw(ring);
  }

  /** Selected points last: they are what someone looks for. */
  private static void drawPoints(
      Graphics2D g, PlotGeometry geometry, ScatterChartModel model, ChartStyle style) {
    boolean selection = model.hasSelection();
    for (boolean front : new boolean[] {false, true}) {
      for (int i = 0; i < model.x().length; i++) {
        if (model.isShown(i) && model.isSelected(i) == front) {
          drawPoint(
              g, dot(geometry, model, i, style), colour(model, i, style), selection, front, style);
        }
      }
    }
  }

  private static void drawPoint(
      Graphics2D g, Shape dot, Color colour, boolean selection, boolean front, ChartStyle style) {
    g.setPaint(selection && !front ? ChartStyle.withAlpha(colour, BACKGROUND_OPACITY) : colour);
    g.fill(dot);
    if (!selection || front) {
      // The outline keeps pale points visible and touching points apart.
      g.setPaint(front ? style.foreground() : ChartStyle.withAlpha(style.foreground(), 0.35));
      g.setStroke(Dash.SOLID.stroke(front ? style.lineWidth() * 0.75 : 0.75));
      g.draw(dot);
    }
  }

  private static Color colour(ScatterChartModel model, int i, ChartStyle style) {
    double value = model.values()[i];
    return Double.isFinite(value) ? model.colours().of(value) : style.muted();
  }
}
