package carryover.ui.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shape of single points: tells series apart where colour cannot. */
public enum Marker {
  NONE,
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  CROSS,
  TRIANGLE_DOWN,
  SALTIRE,
  BAR;

  /** The shape around a point, about {@code size} wide. */
  Shape at(double x, double y, double size) {
    double r = size / 2;
    return switch (this) {
      case NONE -> new Path2D.Double();
      case CIRCLE -> new Ellipse2D.Double(x - r, y - r, size, size);
      case SQUARE -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, size * 0.9, size * 0.9);
      case TRIANGLE -> polygon(x, y - r, x + r, y + r * 0.8, x - r, y + r * 0.8);
      case DIAMOND -> polygon(x, y - r, x + r, y, x, y + r, x - r, y);
      case CROSS -> cross(x, y, r);
      case TRIANGLE_DOWN -> polygon(x, y + r, x - r, y - r * 0.8, x + r, y - r * 0.8);
      case SALTIRE ->
          AffineTransform.getRotateInstance(Math.PI / 4, x, y)
              .createTransformedShape(cross(x, y, r));
      case BAR -> new Rectangle2D.Double(x - r * 0.4, y - r * 1.2, size * 0.4, size * 1.2);
    };
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  private static Shape cross(double x, double y, double r) {
    double w = r * 0.4;
    return polygon(
        x - w, y - r, x + w, y - r, x + w, y - w, x + r, y - w, x + r, y + w, x + w, y + w, x + w,
        y + r, x - w, y + r, x - w, y + w, x - r, y + w, x - r, y - w, x - w, y - w);
  }
}
