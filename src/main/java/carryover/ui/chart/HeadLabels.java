package carryover.ui.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names beside the heads of paths, each where it covers as little as can be. */
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

  /** Covering a head or another name is worse than covering this many lines. */
  private static final int TEXT = 100;

  /** Of what lies under a name. */
  private static final double CLEARED = 0.7;

  /** Pieces of a path that are looked at, at most. */
  private static final int PIECES = 64;

  private final Labels labels;
  private final PlotGeometry geometry;
  private final ChartStyle style;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<List<Line2D>> lines = new ArrayList<>();

  HeadLabels(Labels labels, PlotGeometry geometry, ChartStyle style) {
    this.labels = labels;
    this.geometry = geometry;
    this.style = style;
  }

  /** Keeps names off a path, and even more off its head. */
  void avoid(PlanePath path) {
    int last = path.last();
    if (last < 0 || path.faded()) {
      return;
    }
    if (path.head() != Marker.NONE) {
      taken.add(PathChartPainter.head(geometry, path, style).getBounds2D());
    }
    List<Line2D> pieces = new ArrayList<>();
    int stride = Math.max(1, path.x().length / PIECES);
    for (int from = 0; from < last; from += stride) {
      int to = Math.min(last, from + stride);
      pieces.add(new Line2D.Double(px(path, from), py(path, from), px(path, to), py(path, to)));
    }
    lines.add(pieces);
  }

  /**
   * Draws the name of a path at the last of its points that is on the picture.
   *
   * @return where it stands now; empty where there is no such point, no name, or no room for that
   *     of a path beside the matter
   */
  Optional<Rectangle2D> draw(PlanePath path) {
    int last = lastSeen(path);
    if (last < 0 || path.faded() || path.label().isEmpty()) {
      return Optional.empty();
    }
    Rectangle2D place = place(px(path, last), py(path, last), labels.width(path.label()));
    if (!path.framed() && covered(place) >= TEXT) {
      return Optional.empty();
    }
    taken.add(place);
    labels.clear(place, ChartStyle.withAlpha(style.background(), CLEARED));
    labels.draw(path.label(), place.getX(), place.getCenterY(), style.text(path.colour()));
    return Optional.of(place);
  }

  /** The last point on the picture; −1 where none is. */
  private int lastSeen(PlanePath path) {
    int i = path.last();
    while (i >= 0 && !geometry.contains(px(path, i), py(path, i))) {
      i--;
    }
    return i;
  }

  /** The first of the places inside the picture that cover least; right of the head if none is. */
  private Rectangle2D place(double px, double py, double width) {
    Rectangle2D best = box(px, py, width, PLACES[0]);
    int least = Integer.MAX_VALUE;
    for (double[] place : PLACES) {
      Rectangle2D box = box(px, py, width, place);
      if (geometry.area().contains(box) && covered(box) < least) {
        best = box;
        least = covered(box);
      }
    }
    return best;
  }

  private int covered(Rectangle2D box) {
    long texts = taken.stream().filter(box::intersects).count();
    long crossed =
        lines.stream().filter(line -> line.stream().anyMatch(box::intersectsLine)).count();
    return (int) (TEXT * texts + crossed);
  }

  private Rectangle2D box(double px, double py, double width, double[] place) {
    double height = labels.height() * 0.9;
    double gap = style.fontSize() * 0.6;
    double left = place[0] > 0 ? px + gap : place[0] < 0 ? px - gap - width : px - width / 2;
    return new Rectangle2D.Double(left, py + place[1] * height - height / 2, width, height);
  }

  private double px(PlanePath path, int i) {
    return geometry.px(path.x()[i]);
  }

  private double py(PlanePath path, int i) {
    return geometry.py(path.y()[i]);
  }
}
