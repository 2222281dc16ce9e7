package carryover.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names beside the heads of paths, each where it covers neither another name nor a head. */
final class HeadLabels {
  /** Where a name is tried, in lines of text from its head: right, left, then farther away. */
  private static final double[][] PLACES = {
    {1, 0},
    {-1, 0},
    {1, -0.9},
    {1, 0.9},
    {-1, -0.9},
    {-1, 0.9},
    {0, -1.1},
    {0, 1.1},
    {1, -1.8},
    {1, 1.8},
    {-1, -1.8},
    {-1, 1.8},
    {1, -2.7},
    {1, 2.7},
    {-1, -2.7},
    {-1, 2.7}
  };

  /** Of what lies under a name. */
  private static final double CLEARED = 0.7;

  private final Labels labels;
  private final PlotGeometry geometry;
  private final ChartStyle style;
  private final List<Rectangle2D> taken = new ArrayList<>();

  HeadLabels(Labels labels, PlotGeometry geometry, ChartStyle style) {
    this.labels = labels;
    this.geometry = geometry;
    this.style = style;
  }

  /** Keeps names off the head of a path. */
  void avoid(PlanePath path) {
    int last = path.last();
    if (last >= 0 && !path.faded() && path.head() != Marker.NONE) {
      taken.add(PathChartPainter.head(geometry, path, style).getBounds2D());
    }
  }

  /** Draws the name of a path at the last of its points that is on the picture. */
  void draw(PlanePath path) {
    int last = lastSeen(path);
    if (last >= 0 && !path.faded() && !path.label().isEmpty()) {
      double px = geometry.px(path.x()[last]);
      double py = geometry.py(path.y()[last]);
      Rectangle2D place = place(px, py, labels.width(path.label()));
      taken.add(place);
      labels.clear(place, ChartStyle.withAlpha(style.background(), CLEARED));
      labels.draw(path.label(), place.getX(), place.getCenterY(), style.text(path.colour()));
    }
  }

  /** The last point on the picture; −1 where none is. */
  private int lastSeen(PlanePath path) {
    int i = path.last();
    while (i >= 0
        && !geometry.area().contains(geometry.px(path.x()[i]), geometry.py(path.y()[i]))) {
      i--;
    }
    return i;
  }

  /** The first place that is free; where none is, the first of those inside the picture. */
  private Rectangle2D place(double px, double py, double width) {
    List<Rectangle2D> inside = new ArrayList<>();
    for (double[] place : PLACES) {
      Rectangle2D box = box(px, py, width, place);
      if (geometry.area().contains(box)) {
        if (taken.stream().noneMatch(box::intersects)) {
          return box;
        }
        inside.add(box);
      }
    }
    return inside.isEmpty() ? box(px, py, width, PLACES[0]) : inside.get(0);
  }

  private Rectangle2D box(double px, double py, double width, double[] place) {
    double height = labels.height() * 0.9;
    double gap = style.fontSize() * 0.6;
    double left = place[0] > 0 ? px + gap : place[0] < 0 ? px - gap - width : px - width / 2;
    return new Rectangle2D.Double(left, py + place[1] * height - height / 2, width, height);
  }
}
