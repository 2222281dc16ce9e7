package carryover.lab;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.numeric.Range;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One quantity of one arm over the steps: mean over the seeds and its 95 % confidence interval,
 * within what the quantity can be. At a step that not all seeds reached (divergence) the mean is
 * over those that did.
 *
 * @param steps recorded steps, ascending
 * @param mean mean over the seeds
 * @param lower lower end of the interval; as long as steps, NaN where fewer than {@value
 *     Confidence#LEAST_TOLD} seeds are, or empty where that is everywhere
 * @param upper upper end
 */
public record ArmCurve(double[] steps, double[] mean, double[] lower, double[] upper) {

  /** The course of a measure over the traces; empty arrays when nothing is recorded. */
  public static ArmCurve of(List<Trace> traces, Arm arm, Measure measure) {
    return of(traces, arm, measure, measure.range());
  }

  /**
   * The course of a value over the traces.
   *
   * @param range what the value can be
   */
  public static ArmCurve of(
      List<Trace> traces, Arm arm, ToDoubleFunction<Sample> value, Range range) {
    List<List<Sample>> runs =
        traces.stream().map(trace -> trace.arm(arm)).map(ArmTrace::samples).toList();
    List<Sample> longest = List.of();
    for (List<Sample> run : runs) {
      longest = run.size() > longest.size() ? run : longest;
    }
    int count = longest.size();
    double[] steps = new double[count];
    double[] mean = new double[count];
    boolean several = runs.size() >= Confidence.LEAST_TOLD;
    double[] lower = new double[several ? count : 0];
    double[] upper = new double[several ? count : 0];
    for (int i = 0; i < count; i++) {
      int at = i;
      steps[i] = longest.get(i).step();
      Estimate estimate =
          Estimate.of(
              runs.stream()
                  .filter(run -> run.size() > at)
                  .mapToDouble(run -> value.applyAsDouble(run.get(at)))
                  .toArray());
      mean[i] = estimate.mean();
      if (several) {
        double half =
            Confidence.isTold(estimate) ? Confidence.OF_95_PERCENT.halfWidth(estimate) : Double.NaN;
        lower[i] = range.clip(estimate.mean() - half);
        upper[i] = range.clip(estimate.mean() + half);
      }
    }
    return new ArmCurve(steps, mean, lower, upper);
  }

  /** With another line in place of the mean, for example its average along the steps. */
  public ArmCurve withMean(double[] line) {
    return new ArmCurve(steps, line, lower, upper);
  }

  /** The mean alone. */
  public ArmCurve withoutBand() {
    return new ArmCurve(steps, mean, new double[0], new double[0]);
  }

  /** The part up to and including a step. */
  public ArmCurve upTo(int step) {
    int count = 0;
    while (count < steps.length && steps[count] <= step) {
      count++;
    }
    return new ArmCurve(
        Arrays.copyOf(steps, count),
        Arrays.copyOf(mean, count),
        Arrays.copyOf(lower, Math.min(count, lower.length)),
        Arrays.copyOf(upper, Math.min(count, upper.length)));
  }

  /** A line with its band; up to the time cursor in full, what comes later in the background. */
  public List<Series> lines(String id, String label, Color colour, Dash dash, int timeCursor) {
    if (isEmpty()) {
      return List.of();
    }
    ArmCurve now = upTo(timeCursor);
    Series line = Series.line(id, label, colour, now.steps, now.mean).withDash(dash);
    Series shown = now.lower.length == 0 ? line : line.withBand(now.lower, now.upper);
    return now.steps.length == steps.length
        ? List.of(shown)
        : List.of(Series.line(id + "-later", label, colour, steps, mean).inBackground(), shown);
  }

  public boolean isEmpty() {
    return steps.length == 0;
  }
}
