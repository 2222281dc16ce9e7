package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.words.Words;
import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
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
  private static final Words WORDS = Words.of(LineChartModel.class);

  /**
   * A level to compare with, for example a prediction.
   *
   * @param kind what it is one of: named once where there is no room for each label
   */
  public record ReferenceLine(String label, String kind, double value, Color colour) {
    /** One of its own kind. */
    public ReferenceLine(String label, double value, Color colour) {
      this(label, label, value, colour);
    }
  }

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

  /** With further lines in front of those there are. */
  public LineChartModel withInFront(List<Series> further) {
    return new LineChartModel(
        Stream.concat(series.stream(), further.stream()).toList(),
        references,
        events,
        x,
        y,
        note,
        emptyText);
  }

  /** The lines as far as this x, on the same axis; what comes later is not told. */
  public LineChartModel upTo(double at) {
    return new LineChartModel(
        series.stream().map(line -> line.upTo(at)).toList(),
        references,
        events.stream().filter(event -> event.x() <= at).toList(),
        x,
        y,
        note,
        emptyText);
  }

  /** With another note. */
  public LineChartModel withNote(String newNote) {
    return new LineChartModel(series, references, events, x, y, newNote, emptyText);
  }

  /** With other words in place of lines. */
  public LineChartModel withEmptyText(String newText) {
    return new LineChartModel(series, references, events, x, y, note, newText);
  }

  boolean isEmpty() {
    return series.stream().allMatch(s -> DoubleStream.of(s.y()).noneMatch(Double::isFinite));
  }

  /** The last x of the lines; NaN without any. */
  double end() {
    return series.stream()
        .filter(s -> s.x().length > 0)
        .mapToDouble(s -> s.x()[s.x().length - 1])
        .max()
        .orElse(Double.NaN);
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

  /**
   * What a logarithmic axis has no place for, because it is zero or negative; empty for nothing.
   */
  String notShown() {
    double[] left =
        series.stream()
            .flatMapToDouble(s -> DoubleStream.of(s.x()))
            .filter(at -> !Double.isFinite(x.scale().along(at)))
            .distinct()
            .toArray();
    long below = series.stream().filter(s -> !s.faded()).mapToLong(this::below).sum();
    String points = WORDS.counted("log.points", below);
    String places =
        left.length == 1
            ? WORDS.text("log.value", x.title(), NumberText.rounded(left[0], 6))
            : WORDS.text("log.values", x.title());
    return Stream.of(left.length == 0 ? "" : places, below == 0 ? "" : points)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Values with a place along x but none along y. */
  private long below(Series s) {
    return IntStream.range(0, s.x().length)
        .filter(i -> Double.isFinite(s.y()[i]))
        .filter(i -> Double.isFinite(x.scale().along(s.x()[i])))
        .filter(i -> !Double.isFinite(y.scale().along(s.y()[i])))
        .count();
  }
}
