package carryover.ui.chart;

import java.awt.geom.Rectangle2D;

/** Where numbers are on the picture: the drawing area, and what its edges stand for. */
record PlotGeometry(Rectangle2D area, AxisScale xScale, Span x, AxisScale yScale, Span y) {

  double px(double value) {
    return area.getX() + xScale.share(x, value) * area.getWidth();
  }

  double py(double value) {
    return area.getMaxY() - yScale.share(y, value) * area.getHeight();
  }

  double xAt(double px) {
    return at(xScale, x, (px - area.getX()) / area.getWidth());
  }

  double yAt(double py) {
    return at(yScale, y, (area.getMaxY() - py) / area.getHeight());
  }

  boolean contains(double px, double py) {
    return area.contains(px, py);
  }

  private static double at(AxisScale scale, Span span, double share) {
    double from = scale.along(span.from());
    return scale.value(from + share * (scale.along(span.to()) - from));
  }
}
