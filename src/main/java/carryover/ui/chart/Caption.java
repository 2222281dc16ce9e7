package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

/** A text at the foot of a picture, broken into lines, smaller than the text of the chart. */
final class Caption {
  private static final double SIZE = 0.85;

  private final Graphics2D g;
  private final Rectangle2D area;
  private final ChartStyle style;
  private final Labels labels;
  private final double pad;
  private final List<String> lines;

  Caption(Graphics2D g, Rectangle2D area, ChartStyle chart, String text) {
    this.g = g;
    this.area = area;
    style = chart.withFontSize(SIZE * chart.fontSize());
    PlotFrame.prepare(g);
    labels = new Labels(g, style);
    pad = chart.fontSize() * 0.6;
    lines = labels.wrap(text, area.getWidth() - 2 * pad);
  }

  /**
   * Draws the chart, and the text below it.
   *
   * @param chart is given the area that is left for it
   */
  void paint(Consumer<Rectangle2D> chart) {
    g.setPaint(style.background());
    g.fill(area);
    double height = lines.size() * labels.height() + pad;
    chart.accept(
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight() - height));
    double y = area.getMaxY() - height + labels.height() / 2;
    g.setFont(style.font());
    for (String line : lines) {
      labels.draw(line, area.getX() + pad, y, style.foreground());
      y += labels.height();
    }
  }
}
