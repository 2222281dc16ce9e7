package carryover.ui.chart;

import carryover.ui.chart.LineChartModel.EventMarker;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Vertical marks; their labels stand above the data area, where no curve runs through them. */
final class EventMarks {
  private final Graphics2D g;
  private final ChartStyle style;
  private final Labels labels;
  private final List<EventMarker> events;
  private final double right;

  /** A label and its row, counted from the data area upwards. */
  private record Placed(EventMarker event, String text, double left, double width, int row) {
    boolean overlaps(double otherLeft, double otherWidth, int otherRow) {
      return row == otherRow && left < otherLeft + otherWidth && otherLeft < left + width;
    }
  }

  /**
   * @param right how far labels may reach
   */
  EventMarks(Graphics2D g, ChartStyle style, List<EventMarker> events, double right) {
    this.right = right;
    this.g = g;
    this.style = style;
    this.labels = new Labels(g, style);
    this.events = events;
  }

  /** Room above the data area for all rows of labels, given about where the data will go. */
  double height(PlotGeometry expected) {
    return labels.height() * place(expected).stream().mapToInt(p -> p.row + 1).max().orElse(0);
  }

  void drawLines(PlotGeometry geometry) {
    Rectangle2D area = geometry.area();
    for (EventMarker event : events) {
      double x = geometry.px(event.x());
      g.setPaint(style.line(event.colour()));
      g.setStroke(style.stroke(0.6, Dash.DOTTED));
      g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
    }
  }

  /** Call without a clip. */
  void drawLabels(PlotGeometry geometry) {
    Rectangle2D area = geometry.area();
    for (Placed label : place(geometry)) {
      double y = area.getMinY() - (label.row + 0.5) * labels.height();
      labels.draw(label.text, label.left, y, style.text(label.event.colour()));
    }
  }

  private List<Placed> place(PlotGeometry geometry) {
    Rectangle2D area = geometry.area();
    List<Placed> placed = new ArrayList<>();
    for (EventMarker event : events) {
      double x = geometry.px(event.x());
      if (x >= area.getMinX() - 1 && x <= area.getMaxX() + 1) {
        String text = labels.fit(event.label(), right - area.getMinX());
        double width = labels.width(text) + style.fontSize();
        double centred = x - labels.width(text) / 2;
        double left = Math.max(area.getMinX(), Math.min(centred, right - width));
        int row = 0;
        while (isTaken(placed, left, width, row)) {
          row++;
        }
        placed.add(new Placed(event, text, left, width, row));
      }
    }
    return placed;
  }

  private static boolean isTaken(List<Placed> placed, double left, double width, int row) {
    return placed.stream().anyMatch(p -> p.overlaps(left, width, row));
  }
}
