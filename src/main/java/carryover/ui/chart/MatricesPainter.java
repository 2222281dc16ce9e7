package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws matrices on any Graphics2D: the screen, an image, an SVG or PDF page. */
final class MatricesPainter {
  private final Graphics2D g;
  private final Rectangle2D area;
  private final MatricesModel model;
  private final ChartStyle style;
  private final Labels labels;

  private MatricesPainter(Graphics2D g, Rectangle2D area, MatricesModel model, ChartStyle style) {
    this.g = g;
    this.area = area;
    this.model = model;
    this.style = style;
    labels = new Labels(g, style);
  }

  /** Draws them and says where each has come to lie; nothing where there is no room. */
  static List<Rectangle2D> paint(
      Graphics2D g, Rectangle2D area, MatricesModel model, ChartStyle style) {
    PlotFrame.prepare(g);
    g.setPaint(style.background());
    g.fill(area);
    return new MatricesPainter(g, area, model, style).paint();
  }

  private List<Rectangle2D> paint() {
    double pad = style.fontSize() * 0.6;
    double row = labels.height();
    double left = area.getX() + pad;
    double width = area.getWidth() - 2 * pad;
    double top =
        area.getY()
            + Math.max(
                pad, new Legend(g, style).draw(List.of(), model.note(), left, area.getY(), width));
    double height = area.getMaxY() - pad - top - 2 * row;
    ColourBar bar = new ColourBar(g, model.colours(), model.legendTitle(), height, style);
    double barWidth = bar.width(g, area);
    int count = model.panels().size();
    double gap = 2 * pad;
    double side = Math.floor(Math.min(height, (width - barWidth - (count - 1) * gap) / count));
    List<Rectangle2D> squares = new ArrayList<>();
    if (side < PlotFrame.LEAST_SIZE) {
      return squares;
    }
    double all = count * side + (count - 1) * gap + barWidth;
    double x = Math.floor(left + (width - all) / 2);
    double y = Math.floor(top + row + (height - side) / 2);
    for (MatricesModel.Panel panel : model.panels()) {
      Rectangle2D square = new Rectangle2D.Double(x, y, side, side);
      squares.add(square);
      draw(panel, square);
      x += side + gap;
    }
    Rectangle2D last = squares.get(count - 1);
    double middle = (squares.get(0).getMinX() + last.getMaxX()) / 2;
    String axis = labels.fit(model.axis(), last.getMaxX() - squares.get(0).getMinX());
    labels.drawCentred(axis, middle, last.getMaxY() + row * 0.65, style.muted());
    bar.draw(g, last);
    return squares;
  }

  private void draw(MatricesModel.Panel panel, Rectangle2D square) {
    labels.drawCentred(
        labels.fit(panel.title(), square.getWidth() + style.fontSize()),
        square.getCenterX(),
        square.getMinY() - labels.height() / 2,
        style.foreground());
    if (panel.isEmpty()) {
      List<String> lines = labels.wrap(panel.emptyText(), square.getWidth() - style.fontSize());
      double y = square.getCenterY() - (lines.size() - 1) * labels.height() / 2;
      for (String line : lines) {
        labels.drawCentred(line, square.getCenterX(), y, style.muted());
        y += labels.height();
      }
    } else {
      int[] colours =
          Arrays.stream(panel.values()).mapToInt(v -> model.colours().of(v).getRGB()).toArray();
      Pictures.draw(g, SharpImage.of(colours, model.order(), square.getWidth()), square);
    }
    g.setPaint(panel.isEmpty() ? style.grid() : style.muted());
    g.setStroke(Dash.SOLID.stroke(1));
    g.draw(square);
  }
}
