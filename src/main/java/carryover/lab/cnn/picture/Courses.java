package carryover.lab.cnn.picture;

import carryover.studies.cnn.CnnArms;
import carryover.study.Arm;
import carryover.study.Trace;

/** The courses of source and target that were looked at last. */
final class Courses {
  private Course source;
  private Course target;

  Course source(Trace trace) {
    if (source == null || !source.isOf(trace, CnnArms.UPSTREAM)) {
      source = new Course(trace, CnnArms.UPSTREAM);
    }
    return source;
  }

  Course target(Trace trace, Arm arm) {
    if (target == null || !target.isOf(trace, arm)) {
      target = new Course(trace, arm);
    }
    return target;
  }
}
