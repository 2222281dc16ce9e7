package carryover.ui.chart;

import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws a line chart on any Graphics2D: the screen, an image, an SVG or PDF page. */
public final class LineChartPainter {
  /** Height in font sizes below which the names at the ends of the curves replace the legend. */
  private static final double LOW = 19;

  /** Share of the width these names may take: more where they are the only ones. */
  private static final double END_SHARE = 0.32;

  /** Share of the height that the legend may take. */
  private static final double LEGEND_SHARE = 0.4;

  private static final double END_SHARE_LOW = 0.38;

  private final Graphics2D g;
  private final Rectangle2D area;
  private final LineChartModel model;
  private final ChartStyle style;
  private final Viewport viewport;
  private final EndLabels ends;
  private final EventMarks events;
  private final double pad;

  private LineChartPainter(
      Graphics2D g, Rectangle2D area, LineChartModel model, ChartStyle style, Viewport viewport) {
    this.g = g;
    this.area = area;
    this.model = model;
    this.style = style;
    this.viewport = viewport;
    this.ends = new EndLabels(g, style, model);
    this.events = new EventMarks(g, style, model.events(), area.getMaxX());
    this.pad = style.fontSize() * 0.6;
  }

  /** Draws the whole chart, as it is before anyone zooms. */
  public static void paint(Graphics2D g, Rectangle2D area, LineChartModel model, ChartStyle style) {
    paint(g, area, model, style, Viewport.ALL);
  }

  static PlotGeometry paint(
      Graphics2D g, Rectangle2D area, LineChartModel model, ChartStyle style, Viewport viewport) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    return new LineChartPainter(g, area, model, style, viewport).paint();
  }

  private PlotGeometry paint() {
    Span x = viewport.x().orElseGet(model::xSpan);
    Span y = viewport.y().orElseGet(model::ySpan);
    double width = area.getWidth() - 2 * pad;
    boolean low = area.getHeight() < LOW * style.fontSize();
    double endMargin = ends.margin(width * (low ? END_SHARE_LOW : END_SHARE));
    double left = area.getX() + pad;
    List<Legend.Entry> entries = low && endMargin > 0 ? groups() : legend(endMargin > 0);
    Legend legend = new Legend(g, style);
    double top = legend.draw(fitting(legend, entries, width), note(), left, area.getY(), width);
    // Half of the last tick's label stands out on the right, half of the topmost one above.
    double margin = Math.max(2 * pad, endMargin);
    top = Math.max(top, pad);
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
    drawData(geometry);
    if (endMargin > 0) {
      ends.draw(geometry);
    }
    return geometry;
  }

  private void drawData(PlotGeometry geometry) {
    Shape clip = g.getClip();
    g.clip(geometry.area());
    SeriesLayer layer = new SeriesLayer(g, geometry, style);
    model.series().forEach(layer::drawBand);
    model.references().forEach(line -> drawReference(geometry, line));
    model.series().forEach(layer::drawLine);
    events.drawLines(geometry);
    g.setClip(clip);
    events.drawLabels(geometry);
    if (model.isEmpty()) {
      Labels labels = new Labels(g, style);
      String text = labels.fit(model.emptyText(), geometry.area().getWidth());
      Rectangle2D data = geometry.area();
      labels.drawCentred(text, data.getCenterX(), data.getCenterY(), style.muted());
    }
  }

  /**
   * The entries for which there is room: where names would push the lines out of the picture, those
   * of groups are left out first, then those of reference lines, then all.
   */
  private List<Legend.Entry> fitting(Legend legend, List<Legend.Entry> entries, double width) {
    List<Legend.Entry> grouped = groups();
    List<Legend.Entry> single = entries.stream().filter(e -> !grouped.contains(e)).toList();
    List<Legend.Entry> curves = Legend.entries(model.series());
    return Stream.of(entries, single, single.stream().filter(curves::contains).toList())
        .filter(some -> legend.height(some, note(), width) <= LEGEND_SHARE * area.getHeight())
        .findFirst()
        .orElse(List.of());
  }

  /** What has no name at its end. */
  private List<Legend.Entry> groups() {
    return Legend.entries(model.series().stream().filter(s -> !s.group().isEmpty()).toList());
  }

  /** Reference lines that have no name at their end need one here. */
  private List<Legend.Entry> legend(boolean namedAtEnds) {
    List<Legend.Entry> entries = new ArrayList<>(Legend.entries(model.series()));
    if (!namedAtEnds) {
      for (ReferenceLine r : model.references()) {
        entries.add(new Legend.Entry(r.label(), r.colour(), Dash.DASHED, Marker.NONE, 0.75));
      }
    }
    return entries;
  }

  /** A logarithmic axis says how much of the data it cannot show. */
  private String note() {
    String warning = model.notShown();
    return model.note().isEmpty() || warning.isEmpty()
        ? model.note() + warning
        : model.note() + " · " + warning;
  }

  private void drawReference(PlotGeometry geometry, ReferenceLine line) {
    double y = geometry.py(line.value());
    if (Double.isFinite(y)) {
      g.setPaint(style.line(line.colour()));
      g.setStroke(style.stroke(0.75, Dash.DASHED));
      g.draw(new Line2D.Double(geometry.area().getMinX(), y, geometry.area().getMaxX(), y));
    }
  }
}
