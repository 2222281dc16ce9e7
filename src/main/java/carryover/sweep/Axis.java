package carryover.sweep;

import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;

/**
 * One axis of a map. The ends are exact; whole-number parameters are rounded to whole values.
 *
 * @param from value of the first cell
 * @param to value of the last cell, above from
 * @param count number of cells, 2…1000
 */
public record Axis(Parameter parameter, double from, double to, int count, Scale scale) {
  public static final int MOST = 1000;

  public Axis {
    String where = "map axis " + parameter.key();
    if (!(from >= parameter.least() && to <= parameter.greatest() && from < to)) {
      throw new IllegalArgumentException(
          where
              + " = "
              + from
              + ":"
              + to
              + " is not allowed: from < to within "
              + parameter.range());
    }
    if (count < 2 || count > MOST) {
      throw new IllegalArgumentException(
          where + " count = " + count + " is not allowed: 2…" + MOST);
    }
    if (scale == Scale.LOG && !(from > 0)) {
      throw new IllegalArgumentException(
          where + " from = " + from + " is not allowed: above 0 on a log scale");
    }
  }

  /** The value of cell {@code index}; computed from the ends each time, so no error accumulates. */
  public double value(int index) {
    if (index == 0) {
      return from;
    }
    if (index == count - 1) {
      return to;
    }
    double share = index / (double) (count - 1);
    double value =
        scale == Scale.LOG
            ? Math.exp(Math.log(from) + share * (Math.log(to) - Math.log(from)))
            : from + (to - from) * index / (count - 1);
    return parameter.isInteger() ? Math.rint(value) : value;
  }
}
