package carryover.lab.cnn.coefficients;

import carryover.ui.chart.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The lines of one group of filters. Of many filters, some are drawn, evenly spaced, and the least
 * and the greatest value at each step, so that no filter lies outside of what is seen.
 */
final class FilterLines {
  /** Lines of single filters in a group, at most. */
  static final int MOST = 12;

  private static final double THIN = 0.5;
  private static final double THICK = 1.5;

  private final double[] steps;
  private final double[][] values;
  private final int shown;

  /**
   * @param values a row for each filter, a value for each step
   * @param timeCursor the step up to which lines are drawn in full
   */
  FilterLines(double[] steps, double[][] values, int timeCursor) {
    this.steps = steps;
    this.values = values;
    shown = (int) DoubleStream.of(steps).filter(step -> step <= timeCursor).count();
  }

  /** How many single filters have a line. */
  int drawn() {
    return Math.min(MOST, values.length);
  }

  /** The thin lines, without names. */
  List<Series> single(FilterGroup group) {
    List<Series> lines = new ArrayList<>();
    for (int k = 0; k < drawn(); k++) {
      int filter = (int) ((long) k * values.length / drawn());
      lines.addAll(line(group, "-" + filter, values[filter]));
    }
    if (drawn() < values.length) {
      lines.addAll(line(group, "-least", at(column -> column.min().orElseThrow())));
      lines.addAll(line(group, "-greatest", at(column -> column.max().orElseThrow())));
    }
    return lines;
  }

  /** The mean over the group, with its name. */
  List<Series> mean(FilterGroup group) {
    double[] mean = at(column -> column.average().orElseThrow());
    return List.of(
        Series.line(
                group.id() + "-mean",
                group.label(),
                group.meaning().colour(),
                Arrays.copyOf(steps, shown),
                Arrays.copyOf(mean, shown))
            .withDash(group.dash())
            .withMarker(group.marker())
            .withWidth(THICK));
  }

  private List<Series> line(FilterGroup group, String id, double[] y) {
    Series whole = thin(group, id, steps, y);
    return shown == steps.length
        ? List.of(whole)
        : List.of(
            whole.inBackground(),
            thin(group, id, Arrays.copyOf(steps, shown), Arrays.copyOf(y, shown)));
  }

  private static Series thin(FilterGroup group, String id, double[] x, double[] y) {
    return Series.line(group.id() + id, "", group.meaning().colour(), x, y)
        .withDash(group.dash())
        .withWidth(THIN);
  }

  private double[] at(ToDoubleFunction<DoubleStream> summary) {
    double[] result = new double[steps.length];
    for (int i = 0; i < result.length; i++) {
      int step = i;
      result[i] = summary.applyAsDouble(Arrays.stream(values).mapToDouble(row -> row[step]));
    }
    return result;
  }
}
