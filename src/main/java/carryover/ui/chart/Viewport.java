package carryover.ui.chart;

import java.util.Optional;

/**
 * The part of a chart a person has zoomed to; an axis without a span shows everything, also what is
 * still to come.
 */
record Viewport(Optional<Span> x, Optional<Span> y) {
  static final Viewport ALL = new Viewport(Optional.empty(), Optional.empty());

  /** Beyond this a double has no digits left to tell neighbours apart. */
  private static final double FINEST = 1e-9;

  boolean isAll() {
    return x.isEmpty() && y.isEmpty();
  }

  /** The part between two corners in pixels. */
  Viewport zoomed(PlotGeometry g, double px0, double py0, double px1, double py1) {
    return of(
        g,
        g.xAt(Math.min(px0, px1)),
        g.xAt(Math.max(px0, px1)),
        g.yAt(Math.max(py0, py1)),
        g.yAt(Math.min(py0, py1)));
  }

  /** Grown or shrunk about a pixel, which stays where it is; a factor of 1 leaves an axis alone. */
  Viewport scaled(PlotGeometry g, double px, double py, double xFactor, double yFactor) {
    double left = px - (px - g.area().getMinX()) * xFactor;
    double right = px + (g.area().getMaxX() - px) * xFactor;
    double top = py - (py - g.area().getMinY()) * yFactor;
    double bottom = py + (g.area().getMaxY() - py) * yFactor;
    Viewport both = zoomed(g, left, bottom, right, top);
    return new Viewport(xFactor == 1 ? x : both.x, yFactor == 1 ? y : both.y);
  }

  /** Moved by so many pixels, as a sheet under the hand. */
  Viewport shifted(PlotGeometry g, double dx, double dy) {
    return zoomed(
        g,
        g.area().getMinX() - dx,
        g.area().getMaxY() - dy,
        g.area().getMaxX() - dx,
        g.area().getMinY() - dy);
  }

  private Viewport of(PlotGeometry g, double x0, double x1, double y0, double y1) {
    return new Viewport(span(g.xScale(), x0, x1).or(() -> x), span(g.yScale(), y0, y1).or(() -> y));
  }

  private static Optional<Span> span(AxisScale scale, double from, double to) {
    double low = scale.along(from);
    double high = scale.along(to);
    double least = FINEST * Math.max(1, Math.max(Math.abs(low), Math.abs(high)));
    boolean usable = high - low > least && Double.isFinite(from) && Double.isFinite(to);
    return usable ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}
