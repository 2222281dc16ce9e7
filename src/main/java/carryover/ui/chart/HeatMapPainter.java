package carryover.ui.chart;

import carryover.ui.chart.HeatMapModel.Polyline;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** Draws a map on any Graphics2D: the screen, an image, an SVG or PDF page. */
public final class HeatMapPainter {
  private HeatMapPainter() {}

  /** Draws the whole map, as it is before anyone zooms. */
  public static void paint(Graphics2D g, Rectangle2D area, HeatMapModel model, ChartStyle style) {
    paint(g, area, model, style, Viewport.ALL, Pictures.pixelsPerUnit(g));
  }

  static PlotGeometry paint(
      Graphics2D g,
      Rectangle2D area,
      HeatMapModel model,
      ChartStyle style,
      Viewport viewport,
      double pixelsPerUnit) {
    PlotGeometry geometry = paintMap(g, area, model, style, viewport, pixelsPerUnit);
    paintMarks(g, geometry, model, style);
    return geometry;
  }

  /** Draws all but what {@link #paintMarks} draws. */
  static PlotGeometry paintMap(
      Graphics2D g,
      Rectangle2D area,
      HeatMapModel model,
      ChartStyle style,
      Viewport viewport,
      double pixelsPerUnit) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    double pad = style.fontSize() * 0.6;
    double width = area.getWidth() - 2 * pad;
    double top =
        new Legend(g, style)
            .draw(entries(model), model.note(), area.getX() + pad, area.getY(), width);
    top = Math.max(top, pad);
    ColourBar bar =
        new ColourBar(
            g,
            model.colours(),
            model.legendTitle(),
            area.getHeight() - top - 4 * style.fontSize(),
            style);
    double barWidth = bar.width(g, area);
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + pad,
            area.getY() + top + pad / 2,
            width - barWidth,
            area.getHeight() - top - pad);
    Span x = viewport.x().orElseGet(() -> model.x().span());
    Span y = viewport.y().orElseGet(() -> model.y().span());
    if (inner.getWidth() < PlotFrame.LEAST_SIZE || inner.getHeight() < PlotFrame.LEAST_SIZE) {
      return new PlotGeometry(inner, model.x().scale(), x, model.y().scale(), y);
    }
    PlotGeometry geometry =
        PlotFrame.draw(g, inner, model.x().model(), x, model.y().model(), y, style);
    Rectangle2D data = geometry.area();
    Pictures.draw(g, new CellImage(model, style, pixelsPerUnit).draw(geometry), data);
    bar.draw(g, data);
    Shape clip = g.getClip();
    g.clip(data);
    model.lines().forEach(line -> drawLine(g, geometry, style, line));
    g.setClip(clip);
    double half = new Labels(g, style).width(model.x().title()) / 2;
    new PatternLegend(g, style, pixelsPerUnit)
        .draw(
            model,
            area.getX() + pad,
            data.getCenterX() - half,
            data.getCenterX() + half,
            area.getMaxX() - pad,
            area.getMaxY() - pad - style.fontSize() / 2);
    return geometry;
  }

  /** Draws what moves while the map rests: crosshair, selected and outlined cells. */
  static void paintMarks(
      Graphics2D g, PlotGeometry geometry, HeatMapModel model, ChartStyle style) {
    Rectangle2D data = geometry.area();
    if (data.getWidth() < PlotFrame.LEAST_SIZE || data.getHeight() < PlotFrame.LEAST_SIZE) {
      return;
    }
    Shape clip = g.getClip();
    g.clip(data);
    drawOutline(g, geometry, model, style);
    drawCrosshair(g, geometry, model, style);
    drawCell(g, geometry, model, model.selected(), style);
    g.setClip(clip);
  }

  /** Outlines what is seen of a cell so that it shows on any colour. */
  static void drawCell(
      Graphics2D g, PlotGeometry geometry, HeatMapModel model, int cell, ChartStyle style) {
    if (cell < 0 || cell >= model.values().length) {
      return;
    }
    int column = cell % model.x().count();
    int row = cell / model.x().count();
    double[] x = model.x().edges();
    double[] y = model.y().edges();
    double left = geometry.px(x[column]);
    double top = geometry.py(y[row + 1]);
    Rectangle2D outline =
        new Rectangle2D.Double(
            left, top, geometry.px(x[column + 1]) - left, geometry.py(y[row]) - top);
    Shape clip = g.getClip();
    g.clip(geometry.area());
    twice(g, outline, Color.BLACK, Color.WHITE, style.lineWidth());
    g.setClip(clip);
  }

  /** Draws where a cell that is brought out meets one that is not: one line around each group. */
  private static void drawOutline(
      Graphics2D g, PlotGeometry geometry, HeatMapModel model, ChartStyle style) {
    double[] x = Arrays.stream(model.x().edges()).map(geometry::px).toArray();
    double[] y = Arrays.stream(model.y().edges()).map(geometry::py).toArray();
    Path2D outline = new Path2D.Double();
    for (int row = 0; row <= model.y().count(); row++) {
      for (int column = 0; column <= model.x().count(); column++) {
        boolean here = model.isOutlined(column, row);
        if (here != model.isOutlined(column, row - 1)) {
          outline.append(new Line2D.Double(x[column], y[row], x[column + 1], y[row]), false);
        }
        if (here != model.isOutlined(column - 1, row)) {
          outline.append(new Line2D.Double(x[column], y[row], x[column], y[row + 1]), false);
        }
      }
    }
    twice(g, outline, Color.BLACK, Color.WHITE, style.lineWidth());
  }

  private static List<Legend.Entry> entries(HeatMapModel model) {
    return model.lines().stream()
        .filter(line -> !line.label().isEmpty())
        .map(line -> new Legend.Entry(line.label(), line.colour(), line.dash(), Marker.NONE, 1))
        .toList();
  }

  private static void drawLine(
      Graphics2D g, PlotGeometry geometry, ChartStyle style, Polyline line) {
    Path2D path = new Path2D.Double();
    boolean pen = false;
    for (int i = 0; i < line.x().length; i++) {
      double px = geometry.px(line.x()[i]);
      double py = geometry.py(line.y()[i]);
      if (!Double.isFinite(px) || !Double.isFinite(py)) {
        pen = false;
      } else if (pen) {
        path.lineTo(px, py);
      } else {
        path.moveTo(px, py);
        pen = true;
      }
    }
    // A halo keeps the line visible on cells of its own colour.
    g.setPaint(
        ChartStyle.withAlpha(
            Contrast.luminance(line.colour()) > 0.35 ? Color.BLACK : Color.WHITE, 0.75));
    g.setStroke(style.stroke(1.9, Dash.SOLID));
    g.draw(path);
    g.setPaint(line.colour());
    g.setStroke(style.stroke(1, line.dash()));
    g.draw(path);
  }

  private static void drawCrosshair(
      Graphics2D g, PlotGeometry geometry, HeatMapModel model, ChartStyle style) {
    double px = geometry.px(model.crosshair().x());
    double py = geometry.py(model.crosshair().y());
    if (!Double.isFinite(px) || !Double.isFinite(py)) {
      return;
    }
    Rectangle2D area = geometry.area();
    Path2D cross = new Path2D.Double();
    double scale = Math.max(1, style.scale());
    double gap = 7 * scale;
    cross.append(new Line2D.Double(area.getMinX(), py, px - gap, py), false);
    cross.append(new Line2D.Double(px + gap, py, area.getMaxX(), py), false);
    cross.append(new Line2D.Double(px, area.getMinY(), px, py - gap), false);
    cross.append(new Line2D.Double(px, py + gap, px, area.getMaxY()), false);
    twice(g, cross, Color.WHITE, Color.BLACK, scale);
    twice(
        g,
        new Ellipse2D.Double(px - gap, py - gap, 2 * gap, 2 * gap),
        Color.BLACK,
        Color.WHITE,
        1.5 * scale);
  }

  private static void twice(Graphics2D g, Shape shape, Color under, Color over, double width) {
    g.setPaint(ChartStyle.withAlpha(under, 0.7));
    g.setStroke(Dash.SOLID.stroke(width + 2));
    g.draw(shape);
    g.setPaint(over);
    g.setStroke(Dash.SOLID.stroke(width));
    g.draw(shape);
  }
}
