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
    int first = log && time.length > 0 && time[0] == 0 ? 1 : 0;
    int shown = Math.max(first, curve.upTo(cursor).steps().length);
    List<Series> lines = new ArrayList<>();
    if (shown < time.length && told) {
      lines.add(part(look, first, time.length).inBackground());
    }
    Series now = part(look, first, shown);
    lines.add(
        curve.lower().length == 0
            ? now
            : now.withBand(
                Arrays.copyOfRange(curve.lower(), first, shown),
                Arrays.copyOfRange(curve.upper(), first, shown)));
    return lines;
  }

  private Series part(Series look, int from, int to) {
    return Series.line(
            look.id(),
            look.label(),
            look.colour(),
            Arrays.copyOfRange(time, from, to),
            Arrays.copyOfRange(curve.mean(), from, to))
        .withDash(look.dash())
        .withMarker(look.marker())
        .withWidth(look.width())
        .inGroup(look.group());
  }
}
