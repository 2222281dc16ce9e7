package carryover.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The row above a chart: a sample of each line with its name, and the note on the right. */
final class Legend {
  private static final double SWATCH = 1.8;
  private static final double GAP = 0.5;
  private static final double BETWEEN = 1.3;

  /** What stands for bars is a thick line. */
  private static final double BAR = 3.5;

  private final Graphics2D g;
  private final ChartStyle style;
  private final Labels labels;

  Legend(Graphics2D g, ChartStyle style) {
    this.g = g;
    this.style = style;
    this.labels = new Labels(g, style);
  }

  /** One line and its name. */
  record Entry(String label, Color colour, Dash dash, Marker marker, double width) {}

  static List<Entry> entries(List<Series> series) {
    List<Entry> entries = new ArrayList<>();
    for (Series s : series) {
      String name = s.legendName();
      boolean known = entries.stream().anyMatch(e -> e.label().equals(name));
      if (!name.isEmpty() && !s.faded() && !known) {
        double width = s.form() == Series.Form.BARS ? BAR : s.width();
        entries.add(new Entry(name, s.colour(), s.dash(), s.marker(), width));
      }
    }
    return entries;
  }

  /** The height that {@link #draw} will take. */
  double height(List<Entry> entries, String note, double width) {
    return place(entries, note, 0, 0, width, false);
  }

  /** Draws from the top left corner on and returns the height taken. */
  double draw(List<Entry> entries, String note, double left, double top, double width) {
    return place(entries, note, left, top, width, true);
  }

  private double place(
      List<Entry> entries, String note, double left, double top, double width, boolean drawn) {
    if (entries.isEmpty() && note.isEmpty()) {
      return 0;
    }
    double em = style.fontSize();
    double row = labels.height() * 1.15;
    double x = left;
    double y = top + row / 2;
    for (Entry entry : entries) {
      String label = labels.fit(entry.label(), width - (SWATCH + GAP) * em);
      double needed = (SWATCH + GAP) * em + labels.width(label);
      if (x > left && x + needed > left + width) {
        x = left;
        y += row;
      }
      if (drawn) {
        drawEntry(entry, label, x, y);
      }
      x += needed + BETWEEN * em;
    }
    for (String line : labels.wrap(note, width)) {
      if (x > left && x + labels.width(line) > left + width) {
        y += row;
      }
      if (drawn) {
        labels.drawRight(line, left + width, y, style.muted());
      }
      x = left + width;
    }
    return y + row / 2 - top + em * 0.25;
  }

  private void drawEntry(Entry entry, String label, double x, double y) {
    double em = style.fontSize();
    g.setPaint(style.line(entry.colour()));
    g.setStroke(style.stroke(entry.width(), entry.dash()));
    g.draw(new Line2D.Double(x, y, x + SWATCH * em, y));
    g.fill(entry.marker().at(x + SWATCH * em / 2, y, 3.4 * style.lineWidth()));
    labels.draw(label, x + (SWATCH + GAP) * em, y, style.foreground());
  }
}
