package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws directions in a plane on any Graphics2D. */
final class PlanePainter {
  private static final double HEAD = 0.9;

  /** In a smaller angle there is no room for its name. */
  private static final double LEAST_DEGREES = 6;

  private final Graphics2D g;
  private final Rectangle2D area;
  private final PlaneModel model;
  private final ChartStyle style;
  private final Labels labels;

  private PlanePainter(Graphics2D g, Rectangle2D area, PlaneModel model, ChartStyle style) {
    this.g = g;
    this.area = area;
    this.model = model;
    this.style = style;
    labels = new Labels(g, style);
  }

  static void paint(Graphics2D g, Rectangle2D area, PlaneModel model, ChartStyle style) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    new PlanePainter(g, area, model, style).paint();
  }

  private void paint() {
    if (model.isEmpty()) {
      labels.drawCentred(
          labels.fit(model.emptyText(), area.getWidth()),
          area.getCenterX(),
          area.getCenterY(),
          style.muted());
      return;
    }
    double pad = style.fontSize() * 0.6;
    double left = area.getX() + pad;
    double width = area.getWidth() - 2 * pad;
    double top =
        Math.max(pad, new Legend(g, style).draw(entries(), model.note(), left, area.getY(), width));
    double room = Math.min(width, area.getHeight() - top - pad) / 2 - 1.6 * labels.height();
    if (room < PlotFrame.LEAST_SIZE / 2) {
      return;
    }
    double unit = room / reach();
    double x = area.getCenterX();
    double y = (area.getY() + top + area.getMaxY() - pad) / 2;
    axis(x, y, room, 0, model.right());
    axis(x, y, 0, room, model.up());
    model.circles().forEach(circle -> draw(circle, x, y, unit));
    double radius = 2.2 * style.fontSize();
    for (PlaneModel.Angle angle : model.angles()) {
      draw(angle, x, y, radius);
      radius += 1.6 * style.fontSize();
    }
    model.arrows().forEach(arrow -> draw(arrow, x, y, unit));
  }

  /** The farthest point from the origin. */
  private double reach() {
    return DoubleStream.concat(
            model.circles().stream()
                .mapToDouble(circle -> Math.max(circle.along(), circle.across())),
            model.arrows().stream().mapToDouble(arrow -> Math.hypot(arrow.x(), arrow.y())))
        .max()
        .orElse(1);
  }

  private List<Legend.Entry> entries() {
    Stream<Legend.Entry> circles =
        model.circles().stream()
            .map(c -> new Legend.Entry(c.label(), c.colour(), c.dash(), Marker.NONE, 1));
    Stream<Legend.Entry> arrows =
        model.arrows().stream()
            .map(a -> new Legend.Entry(a.label(), a.colour(), Dash.SOLID, Marker.NONE, 1));
    return Stream.concat(arrows, circles).filter(entry -> !entry.label().isEmpty()).toList();
  }

  private void axis(double x, double y, double dx, double dy, String name) {
    g.setPaint(style.grid());
    g.setStroke(style.stroke(0.75, Dash.SOLID));
    g.draw(new Line2D.Double(x - dx, y + dy, x + dx, y - dy));
    if (dx > 0) {
      labels.draw(name, x + dx + style.fontSize() * 0.4, y, style.muted());
    } else {
      labels.drawCentred(name, x, y - dy - labels.height() / 2, style.muted());
    }
  }

  private void draw(PlaneModel.Circle circle, double x, double y, double unit) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(-circle.direction());
    place.scale(unit * circle.along(), unit * circle.across());
    Shape shape = place.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2));
    g.setPaint(style.line(circle.colour()));
    g.setStroke(style.stroke(0.75, circle.dash()));
    g.draw(shape);
  }

  private void draw(PlaneModel.Angle angle, double x, double y, double radius) {
    double degrees = Math.toDegrees(angle.to());
    if (degrees < LEAST_DEGREES) {
      return;
    }
    g.setPaint(style.muted());
    g.setStroke(style.stroke(0.6, Dash.SOLID));
    g.draw(
        new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 0, degrees, Arc2D.OPEN));
    double half = angle.to() / 2;
    double at = radius + 0.5 * style.fontSize();
    labels.draw(
        angle.label(), x + at * Math.cos(half), y - at * Math.sin(half), style.foreground());
  }

  private void draw(PlaneModel.Arrow arrow, double x, double y, double unit) {
    double tipX = x + unit * arrow.x();
    double tipY = y - unit * arrow.y();
    double length = Math.hypot(tipX - x, tipY - y);
    g.setPaint(style.line(arrow.colour()));
    g.setStroke(style.stroke(1.25, Dash.SOLID));
    if (length < 1) {
      return;
    }
    double head = Math.min(length, HEAD * style.fontSize());
    double ux = (tipX - x) / length;
    double uy = (tipY - y) / length;
    g.draw(new Line2D.Double(x, y, tipX - head * ux * 0.8, tipY - head * uy * 0.8));
    Path2D path = new Path2D.Double();
    path.moveTo(tipX, tipY);
    path.lineTo(tipX - head * ux + head * 0.4 * uy, tipY - head * uy - head * 0.4 * ux);
    path.lineTo(tipX - head * ux - head * 0.4 * uy, tipY - head * uy + head * 0.4 * ux);
    path.closePath();
    g.fill(path);
  }
}
