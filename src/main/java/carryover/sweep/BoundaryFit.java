package carryover.sweep;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.numeric.Jackknife;
import carryover.numeric.PrincipalAxis;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The power k in y* ∝ x^k that describes a measured boundary best: the straight line nearest to its
 * points in log x and log y (docs/model.md §7.5). With ‖u‖ along x and d along y, Γ₂ = const means
 * k = 2 and Γ₄ = const means k = 4.
 *
 * @param angle of the line in radians, −π/2…π/2, its tangent is k; NaN below three points
 * @param halfWidth95 half the width of the angle's 95 % interval over the seeds; NaN unless every
 *     cell at the line has two seeds
 * @param points number of points used
 */
public record BoundaryFit(double angle, double halfWidth95, int points) {
  /** Nothing is known. */
  public static final BoundaryFit NONE = new BoundaryFit(Double.NaN, Double.NaN, 0);

  private static final int LEAST_POINTS = 3;

  /** More groups of seeds would tell the error hardly better and take longer. */
  private static final int MOST_GROUPS = 12;

  /** Fits a boundary on the finest level of refinement that is complete. */
  public static BoundaryFit of(LayerValues values, Boundary boundary) {
    return MapLines.complete(values, boundary.layer())
        .map(step -> of(values, boundary, step))
        .orElse(NONE);
  }

  private static BoundaryFit of(LayerValues values, Boundary boundary, LatticeStep step) {
    Grid grid = values.state().grid();
    Contour whole =
        new Contour(grid, step, cell -> values.value(boundary.layer(), cell), boundary.level());
    List<Point> points = points(grid, whole.lines());
    double angle = angle(points);
    if (Double.isNaN(angle)) {
      return new BoundaryFit(angle, Double.NaN, points.size());
    }
    // As many groups as the line's own cells have seeds, so that each of them misses some in turn.
    int seeds =
        whole.crossed().stream()
            .mapToInt(cell -> values.state().results(cell).count(values.step()))
            .min()
            .orElse(0);
    int groups = Math.min(seeds, MOST_GROUPS);
    SeedMeans means = new SeedMeans(values, boundary, groups);
    double[] leftOut =
        IntStream.range(0, groups)
            .mapToObj(
                group ->
                    Contour.lines(grid, step, cell -> means.without(group, cell), boundary.level()))
            .mapToDouble(lines -> angle(points(grid, lines)))
            // A line has no direction, so the angle may be off by half a turn.
            .map(other -> other - Math.PI * Math.rint((other - angle) / Math.PI))
            .toArray();
    Estimate estimate = Jackknife.of(angle, leftOut);
    double half =
        Confidence.isTold(estimate) ? Confidence.OF_95_PERCENT.halfWidth(estimate) : Double.NaN;
    return new BoundaryFit(angle, half, points.size());
  }

  private static double angle(List<Point> points) {
    return points.size() < LEAST_POINTS
        ? Double.NaN
        : PrincipalAxis.angle(
            points.stream().mapToDouble(point -> Math.log(point.x())).toArray(),
            points.stream().mapToDouble(point -> Math.log(point.y())).toArray());
  }

  /** Between a cell at 0 and the next there is no telling where on a log scale the line runs. */
  private static List<Point> points(Grid grid, List<Line> boundary) {
    double leastX = grid.x(0) > 0 ? 0 : grid.x(1);
    double leastY = grid.y(0) > 0 ? 0 : grid.y(1);
    return boundary.stream()
        .flatMap(line -> line.points().stream())
        .distinct()
        .filter(point -> point.x() > leastX && point.y() > leastY)
        .toList();
  }

  /** k. */
  public double exponent() {
    return Math.tan(angle);
  }

  /** Whether the interval holds a vertical line, so that k has no bound. */
  public boolean maybeVertical() {
    return Math.abs(angle) + halfWidth95 >= Math.PI / 2;
  }

  /** Lower end of the 95 % interval of k, unless it {@link #maybeVertical}. */
  public double low() {
    return Math.tan(angle - halfWidth95);
  }

  /** Upper end of the 95 % interval of k, unless it {@link #maybeVertical}. */
  public double high() {
    return Math.tan(angle + halfWidth95);
  }

  /** |k| is above this in the whole interval; 0 when it holds a level line. */
  public double leastSteepness() {
    return Math.tan(Math.max(0, Math.abs(angle) - halfWidth95));
  }
}
