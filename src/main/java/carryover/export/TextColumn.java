package carryover.export;

import carryover.ui.chart.ChartStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Text on a page, line under line. */
final class TextColumn {
  /** Height of a heading with its room. */
  static final double HEADING = 22;

  private static final float TITLE_SIZE = 22;
  private static final float TEXT_SIZE = 12;
  private static final float SMALL_SIZE = 10.5f;
  private static final double LEADING = 1.42;

  private final Graphics2D g;
  private final ChartStyle style;
  private final double x;
  private final double width;
  private double y;

  /** Starts at the top left corner. */
  TextColumn(Graphics2D g, ChartStyle style, double x, double y, double width) {
    this.g = g;
    this.style = style;
    this.x = x;
    this.y = y;
    this.width = width;
  }

  /** Where the next line would begin. */
  double bottom() {
    return y;
  }

  void space() {
    y += TEXT_SIZE;
  }

  void title(String text) {
    lines(text, TITLE_SIZE, style.foreground());
    y += 4;
  }

  /** A heading over a thin line. */
  void heading(String text) {
    draw(text, x, y + TEXT_SIZE, TEXT_SIZE, style.muted());
    g.setPaint(style.grid());
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(x, y + HEADING - 4.5, x + width, y + HEADING - 4.5));
    y += HEADING;
  }

  void paragraph(String text) {
    lines(text, TEXT_SIZE, style.foreground());
    y += 4;
  }

  /** Small and quiet. */
  void note(String text) {
    lines(text, SMALL_SIZE, style.muted());
  }

  /** Cells of a table: the first two columns begin at their stops, further ones end there. */
  void row(double[] stops, String... cells) {
    row(stops, style.foreground(), cells);
  }

  void quietRow(double[] stops, String... cells) {
    row(stops, style.muted(), cells);
  }

  private void row(double[] stops, Color colour, String... cells) {
    y += SMALL_SIZE * LEADING;
    for (int i = 0; i < cells.length; i++) {
      boolean left = i == 0 || stops[i] < width / 3;
      double at = x + stops[i] - (left ? 0 : widthOf(cells[i], SMALL_SIZE));
      draw(cells[i], at, y - SMALL_SIZE * 0.3, SMALL_SIZE, colour);
    }
  }

  private void lines(String text, float size, Color colour) {
    for (String line : wrap(text, size)) {
      y += size * LEADING;
      draw(line, x, y - size * 0.3, size, colour);
    }
  }

  private List<String> wrap(String text, float size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || widthOf(longer, size) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }

  private void draw(String text, double left, double baseline, float size, Color colour) {
    g.setFont(font(text, size));
    g.setPaint(colour);
    g.drawString(text, (float) left, (float) baseline);
  }

  private static double widthOf(String text, float size) {
    Rectangle2D bounds =
        font(text, size).getStringBounds(text, new FontRenderContext(null, true, true));
    return bounds.getWidth();
  }

  /** What the font of the figures cannot write is drawn in one of the system's. */
  private static Font font(String text, float size) {
    Font font = new Font(FigureFont.FAMILY, Font.PLAIN, 1).deriveFont(size);
    return font.canDisplayUpTo(text) < 0
        ? font
        : new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
  }
}
