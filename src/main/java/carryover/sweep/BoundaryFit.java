package carryover.sweep;

import carryover.numeric.LinearFit;
import java.util.List;

/**
 * The power k in y* ∝ x^k that describes a measured boundary best, by least squares of log y on log
 * x over the points of its lines. With ‖u‖ along x and d along y, Γ₂ = const means k = 2 and Γ₄ =
 * const means k = 4.
 *
 * @param exponent k; NaN when there are fewer than two points above 0
 * @param halfWidth95 half the width of its 95 % interval, taking the scatter of the points about
 *     the line as independent; NaN below three points
 * @param points number of points used
 */
public record BoundaryFit(double exponent, double halfWidth95, int points) {

  /** Fits all points with both coordinates above 0. */
  public static BoundaryFit of(List<Line> boundary) {
    List<Point> points =
        boundary.stream()
            .flatMap(line -> line.points().stream())
            .distinct()
            .filter(point -> point.x() > 0 && point.y() > 0)
            .toList();
    LinearFit fit =
        LinearFit.of(
            points.stream().mapToDouble(point -> Math.log(point.x())).toArray(),
            points.stream().mapToDouble(point -> Math.log(point.y())).toArray());
    return new BoundaryFit(fit.slope(), fit.slopeHalfWidth95(), points.size());
  }
}
