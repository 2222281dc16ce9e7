package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The small table of values beside the mouse. */
final class ReadOut {
  private static final Words WORDS = Words.of(ReadOut.class);

  private static final int DIGITS = 3;

  private ReadOut() {}

  private record Line(
      String label, double value, String text, Color colour, boolean grouped, double distance) {}

  /**
   * The lines with a value at this x, the uppermost first. Where there is no room for all, those of
   * groups that are farthest from the mouse are only counted.
   *
   * @param y of the mouse, in pixels
   * @param most rows, at least 2
   */
  static List<ReadOutRow> rows(
      LineChartModel model, PlotGeometry geometry, double x, double y, int most) {
    List<Line> lines = new ArrayList<>();
    for (Series s : model.series()) {
      int i = s.faded() || s.label().isEmpty() || !s.covers(x) ? -1 : s.nearest(x);
      if (i >= 0) {
        double value = s.y()[i];
        double distance = Math.abs(geometry.py(value) - y);
        boolean grouped = !s.group().isEmpty();
        lines.add(new Line(s.label(), value, text(s, i, geometry), s.colour(), grouped, distance));
      }
    }
    for (ReferenceLine r : model.references()) {
      String value = number(r.value(), geometry);
      lines.add(new Line(r.label(), r.value(), value, r.colour(), false, 0));
    }
    lines.sort(Comparator.comparing(Line::grouped).thenComparingDouble(Line::distance));
    boolean all = lines.size() < most;
    List<ReadOutRow> rows = new ArrayList<>();
    rows.add(ReadOutRow.plain(model.x().title(), NumberText.rounded(x, 6)));
    lines.subList(0, all ? lines.size() : most - 2).stream()
        .sorted(Comparator.comparingDouble(Line::value).reversed())
        .map(line -> new ReadOutRow(line.label, line.text, Optional.of(line.colour)))
        .forEach(rows::add);
    if (!all) {
      rows.add(
          ReadOutRow.plain(
              WORDS.text("readOut.more", String.valueOf(lines.size() - most + 2)), ""));
    }
    return rows;
  }

  /** How many rows there is room for. */
  static int most(ChartStyle style, Rectangle2D area) {
    double height = Labels.height(style);
    return (int) Math.max(2, (area.getHeight() - 2 * pad(style)) / height);
  }

  private static double pad(ChartStyle style) {
    return style.fontSize() * 0.6;
  }

  /** The table in one sentence, for those who hear it. */
  static String words(List<ReadOutRow> rows) {
    return rows.stream()
        .map(row -> row.value().isEmpty() ? row.name() : row.name() + " " + row.value())
        .collect(Collectors.joining(", "));
  }

  private static String text(Series series, int i, PlotGeometry geometry) {
    String value = number(series.y()[i], geometry);
    if (!series.hasBand() || !Double.isFinite(series.upper()[i] - series.lower()[i])) {
      return value;
    }
    double below = series.y()[i] - series.lower()[i];
    double above = series.upper()[i] - series.y()[i];
    // A band that is cut where the quantity ends is told by its ends.
    return Math.abs(above - below) <= 1e-9 * (above + below)
        ? value + " ± " + number(above, geometry)
        : value
            + " ("
            + number(series.lower()[i], geometry)
            + "…"
            + number(series.upper()[i], geometry)
            + ")";
  }

  /** As many places as the axis can resolve, the same for all lines. */
  private static String number(double value, PlotGeometry geometry) {
    double shown = Math.max(Math.abs(geometry.y().from()), Math.abs(geometry.y().to()));
    if (geometry.yScale() == AxisScale.LOG || shown >= 1e5 || shown < 1e-3) {
      return NumberText.compact(value, DIGITS);
    }
    double length = Math.log10(geometry.y().length());
    return NumberText.fixed(value, (int) Math.max(0, DIGITS - 1 - Math.floor(length)));
  }

  /**
   * The x of the data nearest to this place, so that the read-out never shows a value in between.
   * Where single points are marked, these are the data and lines without them are only beside.
   */
  static double snap(LineChartModel model, double x) {
    boolean marked = model.series().stream().anyMatch(s -> s.points() && s.nearest(x) >= 0);
    return model.series().stream()
        .filter(s -> s.points() || !marked)
        .flatMapToDouble(
            s -> IntStream.of(s.nearest(x)).filter(i -> i >= 0).mapToDouble(i -> s.x()[i]))
        .boxed()
        .min(Comparator.comparingDouble(at -> Math.abs(at - x)))
        .orElse(Double.NaN);
  }

  /** Draws the rows right of x, or left of it where there is more room. */
  static void draw(
      Graphics2D g, ChartStyle style, List<ReadOutRow> rows, Rectangle2D area, double x, double y) {
    Labels labels = new Labels(g, style);
    double em = style.fontSize();
    double pad = pad(style);
    double names = rows.stream().mapToDouble(r -> labels.width(r.name())).max().orElse(0);
    double values = rows.stream().mapToDouble(r -> labels.width(r.value())).max().orElse(0);
    double width = em + names + em + values + 2 * pad;
    double height = rows.size() * labels.height() + 2 * pad;
    boolean onRight = x + em + width <= area.getMaxX() || area.getMaxX() - x > x - area.getMinX();
    double beside = onRight ? x + em : x - em - width;
    // A wide table in a narrow chart covers the line rather than lose its own ends.
    double left = Math.max(area.getMinX(), Math.min(beside, area.getMaxX() - width));
    double top = Math.max(area.getMinY(), Math.min(y - height / 2, area.getMaxY() - height));
    RoundRectangle2D box = new RoundRectangle2D.Double(left, top, width, height, em, em);
    g.setPaint(ChartStyle.withAlpha(style.background(), 0.94));
    g.fill(box);
    g.setPaint(style.grid());
    g.setStroke(Dash.SOLID.stroke(1));
    g.draw(box);
    double rowY = top + pad + labels.height() / 2;
    for (ReadOutRow row : rows) {
      double rowX = left + pad;
      if (row.colour().isPresent()) {
        g.setPaint(style.line(row.colour().get()));
        g.fill(new Ellipse2D.Double(rowX, rowY - em * 0.3, em * 0.6, em * 0.6));
      }
      Color ink = row.colour().isPresent() ? style.foreground() : style.muted();
      labels.draw(row.name(), rowX + em, rowY, ink);
      labels.drawRight(row.value(), left + width - pad, rowY, ink);
      rowY += labels.height();
    }
  }
}
