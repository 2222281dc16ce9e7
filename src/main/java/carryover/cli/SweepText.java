package carryover.cli;

import carryover.numeric.Estimate;
import carryover.study.Counted;
import carryover.study.Headline;
import carryover.study.Readout;
import carryover.sweep.Cell;
import carryover.sweep.CellResults;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A measured sweep for people, in a few lines. */
final class SweepText {
  private static final int DIGITS = 4;

  private SweepText() {}

  static String of(MapState state, double seconds) {
    Grid grid = state.grid();
    String text = format("%s each, %.2f s%n", size(state), seconds);
    long open = IntStream.range(0, grid.size()).filter(i -> isOpen(state, i)).count();
    long refused =
        IntStream.range(0, grid.size()).filter(i -> !state.allowed(grid.cell(i))).count();
    return text
        + state.study().readouts().stream()
            .map(readout -> range(state, readout))
            .collect(Collectors.joining())
        + signs(state)
        + (open > 0 ? format("%s without all results%n", Counted.of(open, "cell")) : "")
        + (refused > 0
            ? format(
                "%s that %s not allowed or cannot be trained here%n",
                Counted.of(refused, "cell"), refused == 1 ? "is" : "are")
            : "");
  }

  /** What a sweep is called: a profile, a map, or a sweep over more axes. */
  static String noun(Grid grid) {
    return switch (grid.axes().size()) {
      case 1 -> "profile";
      case 2 -> "map";
      default -> "sweep";
    };
  }

  /** Cells and seeds of a sweep, as {@code 21 × 19 cells, 8 seeds}. */
  static String size(MapState state) {
    return Counted.inGrid("cell", state.grid().counts())
        + ", "
        + Counted.of(state.seeds().count(), "seed");
  }

  private static boolean isOpen(MapState state, int index) {
    Cell cell = state.grid().cell(index);
    return state.allowed(cell) && state.results(cell).count() < state.seeds().count();
  }

  private static String range(MapState state, Readout readout) {
    DoubleSummaryStatistics statistics =
        means(state, results -> results.mean(readout, Curve.END)).summaryStatistics();
    return statistics.getCount() == 0
        ? ""
        : format(
            "%-12s %s %s … %s%n",
            readout.arm().title(),
            readout.measure().title(),
            readout.measure().text(statistics.getMin(), DIGITS),
            readout.measure().text(statistics.getMax(), DIGITS));
  }

  private static String signs(MapState state) {
    Headline headline = state.study().headline();
    double[] gains =
        means(state, results -> results.gain(headline.subject(), headline.reference(), Curve.END))
            .toArray();
    long helps = DoubleStream.of(gains).filter(d -> d > 0).count();
    long hurts = DoubleStream.of(gains).filter(d -> d < 0).count();
    return format(
        "%s is ahead in %s, behind in %d%n",
        headline.subject().arm().title(), Counted.of(helps, "cell"), hurts);
  }

  private static DoubleStream means(MapState state, Function<CellResults, Estimate> estimate) {
    Grid grid = state.grid();
    return IntStream.range(0, grid.size())
        .mapToDouble(i -> estimate.apply(state.results(grid.cell(i))).mean())
        .filter(Double::isFinite);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
