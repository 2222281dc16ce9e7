package carryover.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Text on a picture. */
final class Labels {
  private static final String ELLIPSIS = "…";

  private final Graphics2D g;
  private final ChartStyle style;

  Labels(Graphics2D g, ChartStyle style) {
    this.g = g;
    this.style = style;
    g.setFont(style.font());
  }

  double width(String text) {
    return g.getFontMetrics(g.getFont()).stringWidth(text);
  }

  double height() {
    return height(style);
  }

  /** From one line of text to the next. */
  static double height(ChartStyle style) {
    return style.fontSize() * 1.35;
  }

  /** Makes room for a text on what is drawn already. */
  void clear(Rectangle2D place, Color colour) {
    g.setPaint(colour);
    g.fill(place);
  }

  /** Text that starts at x, its middle line at y. */
  void draw(String text, double x, double y, Color colour) {
    g.setPaint(colour);
    // A third of the font size is where digits and capitals have their middle.
    g.drawString(text, (float) x, (float) (y + style.fontSize() * 0.36));
  }

  void drawRight(String text, double x, double y, Color colour) {
    draw(text, x - width(text), y, colour);
  }

  void drawCentred(String text, double x, double y, Color colour) {
    draw(text, x - width(text) / 2, y, colour);
  }

  /** The text, shortened so that it fits into this width. */
  String fit(String text, double available) {
    if (width(text) <= available) {
      return text;
    }
    String shorter = text;
    while (!shorter.isEmpty() && width(shorter + ELLIPSIS) > available) {
      shorter = shorter.substring(0, shorter.length() - 1);
    }
    return shorter.isEmpty() ? "" : shorter.strip() + ELLIPSIS;
  }

  /** The text in lines no wider than this, broken between words. */
  List<String> wrap(String text, double available) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text, available)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer) <= available) {
        line = longer;
      } else {
        lines.add(fit(withoutLastDot(line), available));
        // Nor does a line begin with that dot.
        line = word.equals("·") ? "" : word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(fit(line, available));
    }
    return lines;
  }

  /** What is to stay in one line breaks after its colon where no line is wide enough. */
  private List<String> words(String text, double available) {
    return Arrays.stream(text.split(" ", -1))
        .flatMap(
            word ->
                width(word) <= available
                    ? Stream.of(word)
                    : Arrays.stream(word.split("(?<=:)\u00a0")))
        .toList();
  }

  /** A dot stands between two parts of a line; the end of the line separates them as well. */
  private static String withoutLastDot(String line) {
    return line.endsWith(" ·") ? line.substring(0, line.length() - 2) : line;
  }
}
