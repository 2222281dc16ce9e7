package carryover.ui.chart;

import carryover.ui.chart.LineChartModel.ReferenceLine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names at the ends of curves and reference lines, moved apart where they would overlap. Where they
 * are too wide or too many, those of reference lines are left out first, then all.
 */
final class EndLabels {
  /** Which lines have their names at their ends. */
  enum Named {
    ALL,
    CURVES,
    NONE
  }

  /** Beside a name, in font sizes. */
  private static final double MARGIN = 1.2;

  private final Graphics2D g;
  private final ChartStyle style;
  private final Labels labels;
  private final LineChartModel model;

  private record EndLabel(String text, Color colour, double px, double py) {}

  EndLabels(Graphics2D g, ChartStyle style, LineChartModel model) {
    this.g = g;
    this.style = style;
    this.labels = new Labels(g, style);
    this.model = model;
  }

  /** Room to keep free on the right; 0 if there are no such names or they would take more. */
  double margin(Named named, double most) {
    double widest = names(named).mapToDouble(labels::width).max().orElse(0);
    double needed = widest + style.fontSize() * MARGIN;
    return widest == 0 || needed > most ? 0 : needed;
  }

  /** Whether so many names have room one above the other. */
  boolean fit(Named named, double height) {
    return (names(named).count() - 0.5) * labels.height() <= height;
  }

  private Stream<String> names(Named named) {
    Stream<String> curves =
        model.series().stream().filter(EndLabels::isLabelled).map(Series::label);
    Stream<String> references = model.references().stream().map(ReferenceLine::label);
    return switch (named) {
      case ALL -> Stream.concat(curves, references);
      case CURVES -> curves;
      case NONE -> Stream.empty();
    };
  }

  /**
   * Draws the names right of the data area.
   *
   * @param margin room for them, in which longer ones are shortened
   */
  void draw(Named named, double margin, PlotGeometry geometry) {
    Rectangle2D area = geometry.area();
    List<EndLabel> ends = ends(named, geometry);
    double[] places =
        LabelPlacement.apart(
            ends.stream().mapToDouble(EndLabel::py).toArray(),
            labels.height(),
            area.getMinY() + labels.height() / 4,
            area.getMaxY() - labels.height() / 4);
    g.setStroke(Dash.SOLID.stroke(1));
    double x = area.getMaxX() + style.fontSize() * 0.7;
    for (int k = 0; k < places.length; k++) {
      EndLabel end = ends.get(k);
      if (area.getMaxX() - end.px() < 2) {
        g.setPaint(style.line(end.colour()));
        g.draw(new Line2D.Double(area.getMaxX() + 2, end.py(), x - 2, places[k]));
      }
      String text = labels.fit(end.text(), margin - MARGIN * style.fontSize());
      labels.draw(text, x, places[k], style.text(end.colour()));
    }
  }

  private List<EndLabel> ends(Named named, PlotGeometry geometry) {
    Rectangle2D area = geometry.area();
    List<EndLabel> ends = new ArrayList<>();
    for (Series s : named == Named.NONE ? List.<Series>of() : model.series()) {
      int i = isLabelled(s) ? SeriesLayer.last(s, geometry) : -1;
      if (i >= 0) {
        ends.add(new EndLabel(s.label(), s.colour(), geometry.px(s.x()[i]), geometry.py(s.y()[i])));
      }
    }
    for (ReferenceLine line : named == Named.ALL ? model.references() : List.<ReferenceLine>of()) {
      ends.add(
          new EndLabel(line.label(), line.colour(), area.getMaxX(), geometry.py(line.value())));
    }
    ends.removeIf(end -> !(end.py() >= area.getMinY() - 1 && end.py() <= area.getMaxY() + 1));
    return ends;
  }

  private static boolean isLabelled(Series series) {
    return !series.faded() && !series.label().isEmpty() && series.group().isEmpty();
  }
}
