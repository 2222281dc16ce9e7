package carryover.lab.profile;

import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Space;
import java.util.Optional;

/** An axis as it is remembered. */
public record ProfileAxis(String key, double from, double to, int count, boolean log) {
  static ProfileAxis of(Axis axis) {
    return new ProfileAxis(
        axis.parameter().key(), axis.from(), axis.to(), axis.count(), axis.scale() == Scale.LOG);
  }

  /** The axis in a space; empty where the space has no such parameter or does not allow it. */
  Optional<Axis> in(Space space) {
    return space
        .withKey(key)
        .filter(parameter -> space.numbers().contains(parameter))
        .filter(parameter -> from >= parameter.least() && from < to && to <= parameter.greatest())
        .filter(parameter -> !parameter.isInteger() || (whole(from) && whole(to)))
        .filter(parameter -> count >= 2 && count <= Axis.MOST && !(log && from <= 0))
        .map(parameter -> new Axis(parameter, from, to, count, log ? Scale.LOG : Scale.LINEAR));
  }

  private static boolean whole(double value) {
    return value == Math.rint(value);
  }
}
