package carryover.lab;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.numeric.Range;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
 * @param apart whether values stand for themselves: nothing was trained between them
 */
public record ArmCurve(
    double[] steps, double[] mean, double[] lower, double[] upper, boolean apart) {
  /** Pieces of a held value, since the time cursor cuts a line at its points. */
  private static final int HELD = 64;

  /** A curve that training has run through. */
  public ArmCurve(double[] steps, double[] mean, double[] lower, double[] upper) {
    this(steps, mean, lower, upper, false);
  }

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
    return new ArmCurve(steps, line, lower, upper, apart);
  }

  /** The mean alone. */
  public ArmCurve withoutBand() {
    return new ArmCurve(steps, mean, new double[0], new double[0], apart);
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
        Arrays.copyOf(upper, Math.min(count, upper.length)),
        apart);
  }

  /**
   * What is seen of an arm whose end may have been worked out at once, or that has no more than its
   * end: then that, held from the first step on, or start and end apart where no arm takes more
   * steps.
   *
   * @param length of the axis in steps
   */
  public ArmCurve held(Arm arm, Setting setting, int length) {
    int last = steps.length - 1;
    boolean solved = arm.isSolved(setting) && !isEmpty() && steps[last] == 1;
    boolean endAlone = steps.length == 1 && steps[0] > 0 && steps[0] == arm.steps(setting);
    if (!solved && !endAlone) {
      return this;
    }
    return length > 1
        ? heldOver(heldSteps(length))
        : new ArmCurve(new double[] {0, 0.5, 1}, parted(mean), parted(lower), parted(upper), true);
  }

  /** Close together at first, where a logarithmic axis has its room. */
  private static double[] heldSteps(int length) {
    return IntStream.rangeClosed(0, HELD)
        .mapToDouble(i -> 1 + Math.rint((length - 1) * Math.pow((double) i / HELD, 2)))
        .distinct()
        .toArray();
  }

  private ArmCurve heldOver(double[] all) {
    return new ArmCurve(
        all, held(mean, all.length), held(lower, all.length), held(upper, all.length), false);
  }

  private static double[] held(double[] values, int count) {
    double[] held = new double[values.length == 0 ? 0 : count];
    Arrays.fill(held, values.length == 0 ? Double.NaN : values[values.length - 1]);
    return held;
  }

  /** Interrupted halfway between start and end. */
  private static double[] parted(double[] values) {
    double start = values.length < 2 ? Double.NaN : values[0];
    return values.length == 0
        ? values
        : new double[] {start, Double.NaN, values[values.length - 1]};
  }

  /** A line with its band; up to the time cursor in full, what comes later in the background. */
  public List<Series> lines(String id, String label, Color colour, Dash dash, int timeCursor) {
    if (isEmpty()) {
      return List.of();
    }
    ArmCurve now = upTo(timeCursor);
    Series plain = Series.line(id, label, colour, now.steps, now.mean).withDash(dash);
    Series line = apart ? plain.withPoints() : plain;
    Series shown = now.lower.length == 0 ? line : line.withBand(now.lower, now.upper);
    return now.steps.length == steps.length
        ? List.of(shown)
        : List.of(Series.line(id + "-later", label, colour, steps, mean).inBackground(), shown);
  }

  public boolean isEmpty() {
    return steps.length == 0;
  }
}
