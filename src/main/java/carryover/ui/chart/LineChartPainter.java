package carryover.ui.chart;

import carryover.ui.chart.EndLabels.Named;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a line chart on any Graphics2D: the screen, an image, an SVG or PDF page. */
public final class LineChartPainter {
  /** Height in font sizes below which the names at the ends of the curves replace the legend. */
  private static final double LOW = 19;

  /** Share of the width these names may take: more where they are the only ones. */
  private static final double END_SHARE = 0.32;

  /** Share of the height that the legend may take. */
  private static final double LEGEND_SHARE = 0.4;

  /** Share of the height above which the names at the ends replace it. */
  private static final double LEGEND_SHARE_BESIDE_ENDS = 0.12;

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
    double left = area.getX() + pad;
    Legend legend = new Legend(g, style);
    double most = width * (isLow() ? END_SHARE_LOW : END_SHARE);
    Layout without = arranged(Named.NONE, 0, legend, x, y);
    Layout layout =
        layout(Named.ALL, ends.margin(Named.ALL, most), legend, x, y)
            .or(() -> layout(Named.CURVES, ends.margin(Named.CURVES, most), legend, x, y))
            .or(() -> Optional.of(without).filter(l -> namesCurves(l.legend())))
            .or(() -> layout(Named.CURVES, most, legend, x, y))
            .orElse(without);
    legend.draw(layout.legend(), note(), left, area.getY(), width);
    Rectangle2D inner = layout.inner();
    if (inner.getWidth() < PlotFrame.LEAST_SIZE || inner.getHeight() < PlotFrame.LEAST_SIZE) {
      return new PlotGeometry(inner, model.x().scale(), x, model.y().scale(), y);
    }
    PlotGeometry geometry = PlotFrame.draw(g, inner, model.x(), x, model.y(), y, style);
    drawData(geometry);
    ends.draw(layout.named(), layout.margin(), geometry);
    return geometry;
  }

  /**
   * How the picture is divided.
   *
   * @param named which lines have their names at their ends
   * @param margin room for these names; 0 for none
   * @param legend what stands above
   * @param inner what is left for data and axes
   */
  private record Layout(Named named, double margin, List<Legend.Entry> legend, Rectangle2D inner) {}

  /** With these names at the ends, if there are any and there is room for them. */
  private Optional<Layout> layout(Named named, double margin, Legend legend, Span x, Span y) {
    if (margin == 0) {
      return Optional.empty();
    }
    Layout layout = arranged(named, margin, legend, x, y);
    Rectangle2D data = PlotFrame.data(g, layout.inner(), model.x(), x, model.y(), y, style);
    return Optional.of(layout).filter(l -> ends.fit(named, data.getHeight()));
  }

  private Layout arranged(Named named, double endMargin, Legend legend, Span x, Span y) {
    double width = area.getWidth() - 2 * pad;
    double left = area.getX() + pad;
    List<Legend.Entry> entries = fitting(legend, legend(named, legend, width), width);
    double top = Math.max(pad, legend.height(entries, note(), width));
    // Half of the last tick's label stands out on the right, half of the topmost one above.
    double margin = Math.max(2 * pad, endMargin);
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
    return new Layout(named, endMargin, entries, inner);
  }

  private boolean namesCurves(List<Legend.Entry> legend) {
    return legend.containsAll(Legend.entries(model.series()));
  }

  private boolean isLow() {
    return area.getHeight() < LOW * style.fontSize();
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

  /**
   * What needs a name here: curves, but where that takes too much room those with a name at their
   * end, and the kinds of reference lines without.
   */
  private List<Legend.Entry> legend(Named named, Legend legend, double width) {
    List<Legend.Entry> curves = Legend.entries(model.series());
    boolean many =
        isLow() || legend.height(curves, "", width) > LEGEND_SHARE_BESIDE_ENDS * area.getHeight();
    List<Legend.Entry> entries = new ArrayList<>(many && named != Named.NONE ? groups() : curves);
    if (named != Named.ALL) {
      for (ReferenceLine r : model.references()) {
        if (entries.stream().noneMatch(entry -> entry.label().equals(r.kind()))) {
          entries.add(new Legend.Entry(r.kind(), r.colour(), Dash.DASHED, Marker.NONE, 0.75));
        }
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
