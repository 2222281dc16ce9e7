package carryover.sweep;

import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/**
 * One axis of a map. The ends are exact; whole-number parameters are rounded to whole values.
 *
 * @param from value of the first cell, a whole number for a whole-number parameter
 * @param to value of the last cell, above from
 * @param count number of values asked for, 2…1000; {@link #values()} may be fewer
 */
public record Axis(Parameter parameter, double from, double to, int count, Scale scale) {
  public static final int MOST = 1000;

  /** Log-spaced values are irrational: this many digits keep 100 between 10 and 1000 exact. */
  private static final MathContext LOG_DIGITS = new MathContext(12);

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
    if (parameter.isInteger() && (from != Math.rint(from) || to != Math.rint(to))) {
      throw new IllegalArgumentException(
          where + " = " + from + ":" + to + " is not allowed: whole numbers");
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

  /**
   * Value number {@code index} of {@link #count}, worked out from the ends in decimals each time,
   * so that no error accumulates: between 0.1 and 0.5 lies 0.3, not 0.30000000000000004.
   */
  public double value(int index) {
    if (index == 0) {
      return from;
    }
    if (index == count - 1) {
      return to;
    }
    double value = scale == Scale.LOG ? logValue(index) : linearValue(index);
    return parameter.isInteger() ? Math.rint(value) : value;
  }

  /** All values in ascending order; those that coincide after rounding to whole numbers once. */
  public double[] values() {
    return IntStream.range(0, count).mapToDouble(this::value).distinct().toArray();
  }

  /** Where a value lies on the axis as drawn: itself, or its natural logarithm. */
  public double coordinate(double value) {
    return scale == Scale.LOG ? Math.log(value) : value;
  }

  /** The value at a coordinate: the inverse of {@link #coordinate}. */
  public double valueAt(double coordinate) {
    return scale == Scale.LOG ? Math.exp(coordinate) : coordinate;
  }

  private double linearValue(int index) {
    BigDecimal start = BigDecimal.valueOf(from);
    return BigDecimal.valueOf(to)
        .subtract(start)
        .multiply(BigDecimal.valueOf(index))
        .divide(BigDecimal.valueOf(count - 1), MathContext.DECIMAL128)
        .add(start)
        .doubleValue();
  }

  private double logValue(int index) {
    double share = index / (double) (count - 1);
    double value = Math.exp(Math.log(from) + share * (Math.log(to) - Math.log(from)));
    return BigDecimal.valueOf(value).round(LOG_DIGITS).doubleValue();
  }
}
