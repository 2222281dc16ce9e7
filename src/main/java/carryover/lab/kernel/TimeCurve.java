package carryover.lab.kernel;

import carryover.lab.ArmCurve;
import carryover.studies.kernel.KernelMeasures;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Trace;
import carryover.ui.chart.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A measure of an arm over training time τ = Σ η_t. Of several seeds, whose steps may differ in
 * length, it goes through the means of both at each recorded step.
 *
 * @param curve the measure over the steps
 * @param time τ at these steps, rising
 */
record TimeCurve(ArmCurve curve, double[] time) {
  /** What is recorded of the arm; τ is not a number where it is solved for at once. */
  static TimeCurve of(List<Trace> traces, Arm arm, Measure measure) {
    return new TimeCurve(
        ArmCurve.of(traces, arm, measure), ArmCurve.of(traces, arm, KernelMeasures.TIME).mean());
  }

  /** Whether there is a course in time. */
  boolean isCourse() {
    return time.length > 1 && Double.isFinite(time[time.length - 1]);
  }

  /**
   * The line up to a step and, pale, what comes later.
   *
   * @param look what it is to look like
   * @param cursor the step
   * @param told whether what comes later is shown
   * @param log whether τ = 0 has no place
   */
  List<Series> lines(Series look, int cursor, boolean told, boolean log) {
    TimeCurve whole = told(log);
    int shown = whole.curve.upTo(cursor).steps().length;
    List<Series> lines = new ArrayList<>();
    if (shown < whole.time.length && told) {
      lines.add(whole.part(look, whole.time.length).inBackground());
    }
    Series now = whole.part(look, shown);
    lines.add(
        whole.curve.lower().length == 0
            ? now
            : now.withBand(
                Arrays.copyOf(whole.curve.lower(), shown),
                Arrays.copyOf(whole.curve.upper(), shown)));
    return lines;
  }

  /** The points that have a place on the axis. */
  private TimeCurve told(boolean log) {
    int[] kept =
        IntStream.range(0, time.length)
            .filter(i -> Double.isFinite(time[i]) && (time[i] > 0 || !log))
            .toArray();
    return new TimeCurve(
        new ArmCurve(
            at(kept, curve.steps()),
            at(kept, curve.mean()),
            at(kept, curve.lower()),
            at(kept, curve.upper())),
        at(kept, time));
  }

  private static double[] at(int[] kept, double[] values) {
    return values.length == 0 ? values : Arrays.stream(kept).mapToDouble(i -> values[i]).toArray();
  }

  private Series part(Series look, int count) {
    return Series.line(
            look.id(),
            look.label(),
            look.colour(),
            Arrays.copyOf(time, count),
            Arrays.copyOf(curve.mean(), count))
        .withDash(look.dash())
        .withMarker(look.marker())
        .withWidth(look.width())
        .inGroup(look.group());
  }
}
