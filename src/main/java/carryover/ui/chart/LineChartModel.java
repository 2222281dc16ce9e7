package carryover.ui.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a line chart shows.
 *
 * @param series drawn in this order, the last on top
 * @param references horizontal dashed lines
 * @param events vertical marks
 * @param note says what the lines are made of, for example how many seeds
 * @param emptyText shown instead of lines while there are none
 */
public record LineChartModel(
    List<Series> series,
    List<ReferenceLine> references,
    List<EventMarker> events,
    AxisModel x,
    AxisModel y,
    String note,
    String emptyText) {

  /** A level to compare with, for example a prediction. */
  public record ReferenceLine(String label, double value, Color colour) {}

  /** Something that happened at one x, for example {@code diverged at step 12}. */
  public record EventMarker(double x, String label, Color colour) {}

  public LineChartModel {
    series = List.copyOf(series);
    references = List.copyOf(references);
    events = List.copyOf(events);
  }

  /** Axes without lines yet. */
  public static LineChartModel empty(AxisModel x, AxisModel y, String emptyText) {
    return new LineChartModel(List.of(), List.of(), List.of(), x, y, "", emptyText);
  }

  /** With further lines behind those there are. */
  public LineChartModel withBehind(List<Series> further) {
    return new LineChartModel(
        Stream.concat(further.stream(), series.stream()).toList(),
        references,
        events,
        x,
        y,
        note,
        emptyText);
  }

  boolean isEmpty() {
    return series.stream().allMatch(s -> DoubleStream.of(s.y()).noneMatch(Double::isFinite));
  }

  Span xSpan() {
    return Span.of(x, false, series.stream().flatMapToDouble(s -> DoubleStream.of(s.x())));
  }

  Span ySpan() {
    DoubleStream data =
        series.stream()
            .flatMapToDouble(
                s ->
                    DoubleStream.concat(
                        DoubleStream.of(s.y()),
                        DoubleStream.concat(
                            DoubleStream.of(s.lower()), DoubleStream.of(s.upper()))));
    return Span.of(
        y, true, DoubleStream.concat(data, references.stream().mapToDouble(ReferenceLine::value)));
  }

  /** Points a logarithmic axis has no place for: a coordinate is zero or negative. */
  long notShown() {
    return series.stream().mapToLong(this::notShown).sum();
  }

  private long notShown(Series s) {
    return IntStream.range(0, s.x().length)
        .filter(i -> Double.isFinite(s.y()[i]))
        .filter(
            i ->
                !Double.isFinite(x.scale().along(s.x()[i]))
                    || !Double.isFinite(y.scale().along(s.y()[i])))
        .count();
  }
}
