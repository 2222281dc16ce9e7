package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Names at the ends of curves, moved apart where they would overlap. */
final class EndLabels {
  private static final double GREATEST_SHARE = 0.26;

  private final Graphics2D g;
  private final ChartStyle style;
  private final Labels labels;

  private record EndLabel(String text, java.awt.Color colour, double px, double py) {}

  EndLabels(Graphics2D g, ChartStyle style) {
    this.g = g;
    this.style = style;
    this.labels = new Labels(g, style);
  }

  /** Room to keep free on the right; 0 if the names would take too much of the chart. */
  double margin(List<Series> series, double width) {
    double widest =
        series.stream()
            .filter(EndLabels::isLabelled)
            .mapToDouble(s -> labels.width(s.label()))
            .max()
            .orElse(0);
    double needed = widest + style.fontSize() * 1.2;
    return widest == 0 || needed > GREATEST_SHARE * width ? 0 : needed;
  }

  /** Draws the names right of the data area. */
  void draw(List<Series> series, PlotGeometry geometry) {
    List<EndLabel> ends = new ArrayList<>();
    for (Series s : series) {
      int i = isLabelled(s) ? SeriesLayer.last(s, geometry) : -1;
      if (i >= 0) {
        double py = geometry.py(s.y()[i]);
        if (py >= geometry.area().getMinY() - 1 && py <= geometry.area().getMaxY() + 1) {
          ends.add(new EndLabel(s.label(), s.colour(), geometry.px(s.x()[i]), py));
        }
      }
    }
    double edge = geometry.area().getMaxX();
    double half = labels.height() / 2;
    double[] places =
        LabelPlacement.apart(
            ends.stream().mapToDouble(EndLabel::py).toArray(),
            labels.height(),
            geometry.area().getMinY() + half / 2,
            geometry.area().getMaxY() - half / 2);
    g.setStroke(Dash.SOLID.stroke(1));
    for (int k = 0; k < places.length; k++) {
      EndLabel end = ends.get(k);
      double x = edge + style.fontSize() * 0.7;
      if (edge - end.px() < 2) {
        g.setPaint(style.line(end.colour()));
        g.draw(new Line2D.Double(edge + 2, end.py(), x - 2, places[k]));
      }
      labels.draw(end.text(), x, places[k], style.text(end.colour()));
    }
  }

  private static boolean isLabelled(Series series) {
    return !series.faded() && !series.label().isEmpty();
  }
}
