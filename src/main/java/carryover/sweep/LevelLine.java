package carryover.sweep;

import carryover.study.Axis;
import carryover.study.ClosedForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lines of a map on which a closed form that is a product of powers is constant. */
public final class LevelLine {
  private static final int PIECES = 100;

  private LevelLine() {}

  /**
   * The line through a point on which the form is constant, from edge to edge of the map; empty
   * when it is constant everywhere, 0 or infinite at the point, or the point lies outside.
   */
  public static Optional<Line> of(ClosedForm form, Axis x, Axis y, Point through) {
    int powerX = form.power(x.parameter());
    int powerY = form.power(y.parameter());
    boolean inside = within(x, through.x()) && within(y, through.y());
    boolean defined = (powerX == 0 || through.x() > 0) && (powerY == 0 || through.y() > 0);
    if (!inside || !defined || (powerX == 0 && powerY == 0)) {
      return Optional.empty();
    }
    if (powerY == 0) {
      return Optional.of(
          new Line(List.of(new Point(through.x(), y.from()), new Point(through.x(), y.to()))));
    }
    // y/y₀ = (x/x₀)^slope, and back.
    double slope = -powerX / (double) powerY;
    double low = x.from();
    double high = x.to();
    if (powerX != 0) {
      double atFrom = through.x() * Math.pow(y.from() / through.y(), 1 / slope);
      double atTo = through.x() * Math.pow(y.to() / through.y(), 1 / slope);
      low = Math.max(low, Math.min(atFrom, atTo));
      high = Math.min(high, Math.max(atFrom, atTo));
    }
    double start = x.coordinate(low);
    double step = (x.coordinate(high) - start) / PIECES;
    return Optional.of(
        new Line(
            IntStream.rangeClosed(0, PIECES)
                .mapToDouble(i -> clamp(x.valueAt(start + i * step), x))
                .mapToObj(v -> new Point(v, clamp(power(through, v, slope), y)))
                .toList()));
  }

  private static double power(Point through, double x, double slope) {
    return through.y() * Math.pow(x / through.x(), slope);
  }

  /** Takes back what rounding puts beyond the edge. */
  private static double clamp(double value, Axis axis) {
    return Math.max(axis.from(), Math.min(axis.to(), value));
  }

  private static boolean within(Axis axis, double value) {
    return value >= axis.from() && value <= axis.to();
  }
}
