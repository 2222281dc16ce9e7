package carryover.lab.linear.plane;

import carryover.lab.ArmCurve;

/** The way of one arm through the plane, with how far outside it was and its risk. */
record PlaneCourse(ArmCurve along, ArmCurve across, ArmCurve outside, ArmCurve risk) {
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
