package carryover.ui.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a chart of paths shows.
 *
 * @param paths drawn in this order, the last on top
 * @param sameScale whether a unit of y is to be as long as one of x, so that circles are round
 * @param note says what the paths are made of
 * @param emptyText shown while there are none
 * @param spoken the picture in words, for those who hear it
 */
public record PathChartModel(
    List<PlanePath> paths,
    AxisModel x,
    AxisModel y,
    boolean sameScale,
    String note,
    String emptyText,
    String spoken) {
  public PathChartModel {
    paths = List.copyOf(paths);
  }

  /** Axes without paths yet. */
  public static PathChartModel empty(
      AxisModel x, AxisModel y, boolean sameScale, String emptyText) {
    return new PathChartModel(List.of(), x, y, sameScale, "", emptyText, emptyText);
  }

  /** With another note. */
  public PathChartModel withNote(String newNote) {
    return new PathChartModel(paths, x, y, sameScale, newNote, emptyText, spoken);
  }

  /** With other words in place of paths. */
  public PathChartModel withEmptyText(String newText) {
    return new PathChartModel(paths, x, y, sameScale, note, newText, spoken);
  }

  /** Whether there is nothing to see. */
  public boolean isEmpty() {
    return paths.stream().allMatch(path -> path.last() < 0);
  }

  Span xSpan() {
    return Span.of(x, true, framed(PlanePath::x));
  }

  Span ySpan() {
    return Span.of(y, true, framed(PlanePath::y));
  }

  private DoubleStream framed(Function<PlanePath, double[]> values) {
    return paths.stream()
        .filter(PlanePath::framed)
        .flatMapToDouble(
            path ->
                IntStream.range(0, path.x().length)
                    .filter(path::isFinite)
                    .mapToDouble(i -> values.apply(path)[i]));
  }
}
