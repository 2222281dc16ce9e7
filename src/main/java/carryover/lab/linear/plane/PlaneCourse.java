package carryover.lab.linear.plane;

import carryover.lab.ArmCurve;
import carryover.numeric.Range;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The way of one arm through the plane, with how far outside it was and its risk. */
record PlaneCourse(ArmCurve along, ArmCurve across, ArmCurve outside, ArmCurve risk) {
  /** Means over the traces. */
  static PlaneCourse of(LinearSetting setting, List<Trace> traces, Arm arm) {
    return new PlaneCourse(
        curve(traces, arm, sample -> PlanePoint.of(setting, sample).along()),
        curve(traces, arm, sample -> PlanePoint.of(setting, sample).across()),
        curve(traces, arm, sample -> PlanePoint.of(setting, sample).outside()),
        curve(traces, arm, LinearMeasures.RISK));
  }

  private static ArmCurve curve(List<Trace> traces, Arm arm, ToDoubleFunction<Sample> value) {
    return ArmCurve.of(traces, arm, value, Range.ALL);
  }

  PlaneCourse upTo(int step) {
    return new PlaneCourse(
        along.upTo(step), across.upTo(step), outside.upTo(step), risk.upTo(step));
  }

  int length() {
    return along.steps().length;
  }

  PlanePoint at(int i) {
    return new PlanePoint(along.mean()[i], across.mean()[i], outside.mean()[i]);
  }

  PlanePoint end() {
    return at(length() - 1);
  }
}
