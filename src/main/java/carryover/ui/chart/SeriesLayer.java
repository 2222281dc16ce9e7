package carryover.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Draws bands, lines and points of series. */
final class SeriesLayer {
  private static final double BAND_OPACITY = 0.18;
  private static final double FADED_OPACITY = 0.3;
  private static final double FADED_WIDTH = 0.6;
  private static final double BAR_OPACITY = 0.55;

  /** Between two bars, of their width; none between bars narrower than this many pixels. */
  private static final double BAR_GAP = 0.2;

  private static final double LEAST_GAPPED = 4;
  private static final double MARKER_SPACING = 56;
  private static final double MARKER_SIZE = 3.4;

  private final Graphics2D g;
  private final PlotGeometry geometry;
  private final ChartStyle style;

  SeriesLayer(Graphics2D g, PlotGeometry geometry, ChartStyle style) {
    this.g = g;
    this.geometry = geometry;
    this.style = style;
  }

  void drawBand(Series series) {
    if (!series.hasBand()) {
      return;
    }
    Visible visible = visible(series);
    double[] lower = visible.of(series.lower());
    double[] upper = visible.of(series.upper());
    int[] column = columns(visible.x());
    int[] kept =
        ColumnReduction.union(
            ColumnReduction.keep(column, shown(lower)), ColumnReduction.keep(column, shown(upper)));
    g.setPaint(ChartStyle.withAlpha(style.line(series.colour()), BAND_OPACITY));
    Path2D edge = new Path2D.Double();
    int start = 0;
    for (int k = 0; k <= kept.length; k++) {
      boolean inside = k < kept.length && isShown(lower[kept[k]]) && isShown(upper[kept[k]]);
      if (!inside) {
        fillBetween(edge, visible.x(), lower, upper, Arrays.copyOfRange(kept, start, k));
        start = k + 1;
      }
    }
    g.fill(edge);
  }

  void drawLine(Series series) {
    if (series.form() == Series.Form.BARS) {
      drawBars(series);
      return;
    }
    Visible visible = visible(series);
    double[] y = visible.of(series.y());
    double[] seen = shown(y);
    int[] kept = ColumnReduction.keep(columns(visible.x()), seen);
    Color colour = style.line(series.colour());
    double width = series.width() * (series.faded() ? FADED_WIDTH : 1);
    g.setPaint(series.faded() ? ChartStyle.withAlpha(colour, FADED_OPACITY) : colour);
    g.setStroke(style.stroke(width, series.dash()));
    Path2D path = new Path2D.Double();
    boolean pen = false;
    for (int k = 0; k < kept.length; k++) {
      int i = kept[k];
      if (!isShown(y[i])) {
        pen = false;
        continue;
      }
      double px = geometry.px(visible.x()[i]);
      double py = geometry.py(y[i]);
      boolean next = k + 1 < kept.length && isShown(y[kept[k + 1]]);
      if (pen) {
        path.lineTo(px, py);
      } else if (next) {
        path.moveTo(px, py);
      } else {
        // A value between two gaps has no line: it shows as a dot.
        g.fill(Marker.CIRCLE.at(px, py, 2.2 * style.lineWidth() * width));
      }
      pen = true;
    }
    g.draw(path);
    if (!series.faded()) {
      drawMarkers(series, visible.x(), y, kept);
    }
  }

  private void drawBars(Series series) {
    Color colour = style.line(series.colour());
    double[] edges = new CellAxis("", geometry.xScale(), series.x()).edges();
    Rectangle2D data = geometry.area();
    double zero = geometry.py(0);
    double foot = Double.isFinite(zero) ? Math.min(zero, data.getMaxY()) : data.getMaxY();
    for (int i = 0; i < series.x().length; i++) {
      if (!isShown(series.y()[i])) {
        continue;
      }
      double left = geometry.px(edges[i]);
      double wide = geometry.px(edges[i + 1]) - left;
      double gap = wide > LEAST_GAPPED ? BAR_GAP * wide : 0;
      double top = geometry.py(series.y()[i]);
      Rectangle2D bar =
          new Rectangle2D.Double(
              left + gap / 2, Math.min(top, foot), wide - gap, Math.abs(foot - top));
      g.setPaint(ChartStyle.withAlpha(colour, series.faded() ? BAND_OPACITY : BAR_OPACITY));
      g.fill(bar);
    }
  }

  private void drawMarkers(Series series, double[] x, double[] y, int[] kept) {
    if (series.marker() == Marker.NONE) {
      return;
    }
    double last = Double.NEGATIVE_INFINITY;
    for (int i : kept) {
      double px = geometry.px(x[i]);
      if (isShown(y[i]) && (series.points() || px - last >= MARKER_SPACING)) {
        g.fill(series.marker().at(px, geometry.py(y[i]), MARKER_SIZE * style.lineWidth()));
        last = px;
      }
    }
  }

  private void fillBetween(Path2D edge, double[] x, double[] lower, double[] upper, int[] run) {
    if (run.length < 2) {
      return;
    }
    edge.moveTo(geometry.px(x[run[0]]), geometry.py(upper[run[0]]));
    for (int k = 1; k < run.length; k++) {
      edge.lineTo(geometry.px(x[run[k]]), geometry.py(upper[run[k]]));
    }
    for (int k = run.length - 1; k >= 0; k--) {
      edge.lineTo(geometry.px(x[run[k]]), geometry.py(lower[run[k]]));
    }
    edge.closePath();
  }

  private boolean isShown(double value) {
    return Double.isFinite(geometry.yScale().along(value));
  }

  /** What the scale cannot show becomes a gap. */
  private double[] shown(double[] y) {
    return Arrays.stream(y).map(v -> isShown(v) ? v : Double.NaN).toArray();
  }

  private int[] columns(double[] x) {
    return Arrays.stream(x).mapToInt(v -> (int) Math.floor(geometry.px(v))).toArray();
  }

  /** The points in view and one more on either side, so that lines run to the edge. */
  private Visible visible(Series series) {
    double[] x = series.x();
    int from = 0;
    int to = x.length;
    while (from + 1 < x.length && !(x[from + 1] >= geometry.x().from())) {
      from++;
    }
    while (to > from + 1 && x[to - 2] > geometry.x().to()) {
      to--;
    }
    // A logarithmic axis has no place for 0, the step before the first update.
    while (from < to && !Double.isFinite(geometry.xScale().along(x[from]))) {
      from++;
    }
    return new Visible(from, to, Arrays.copyOfRange(x, from, to));
  }

  private record Visible(int from, int to, double[] x) {
    double[] of(double[] all) {
      return Arrays.copyOfRange(all, from, to);
    }
  }

  /** Index of the last value in view; −1 where there is none. */
  static int last(Series series, PlotGeometry geometry) {
    return IntStream.iterate(series.x().length - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> series.x()[i] <= geometry.x().to() + 1e-12 * Math.abs(geometry.x().to()))
        .filter(i -> Double.isFinite(geometry.yScale().along(series.y()[i])))
        .findFirst()
        .orElse(-1);
  }
}
