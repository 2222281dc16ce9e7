package carryover.study;

import carryover.study.Parameter.Scale;
import carryover.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One axis of a map: values spread evenly between two ends, or listed one by one. The ends are
 * exact; whole-number parameters are rounded to whole values.
 *
 * @param from value of the first cell, a whole number for a whole-number parameter
 * @param to value of the last cell, above from unless a single value is listed
 * @param count number of values asked for, 2…1000; {@link #values()} may be fewer
 * @param listed the values, ascending; empty when they are spread
 */
public record Axis(
    Parameter parameter, double from, double to, int count, Scale scale, List<Double> listed) {
  private static final Words WORDS = Words.of(Axis.class);

  public static final int MOST = 1000;

  /** Log-spaced values are irrational: this many digits keep 100 between 10 and 1000 exact. */
  private static final MathContext LOG_DIGITS = new MathContext(12);

  public Axis {
    listed = List.copyOf(listed);
    if (parameter.isChoice()) {
      throw new IllegalArgumentException(
          WORDS.text("axis.choice", parameter.key(), parameter.range()));
    }
    boolean single = listed.size() == 1;
    if (!(from >= parameter.least()
        && to <= parameter.greatest()
        && (single ? from == to : from < to))) {
      throw new IllegalArgumentException(
          single
              ? WORDS.text(
                  "axis.outside", parameter.key(), Double.toString(from), parameter.range())
              : WORDS.text(
                  "axis.span",
                  parameter.key(),
                  Double.toString(from),
                  Double.toString(to),
                  parameter.range()));
    }
    if (parameter.isInteger() && (from != Math.rint(from) || to != Math.rint(to))) {
      throw new IllegalArgumentException(
          WORDS.text("axis.whole", parameter.key(), Double.toString(from), Double.toString(to)));
    }
    if (count < (single ? 1 : 2) || count > MOST) {
      throw new IllegalArgumentException(
          WORDS.text(
              "axis.count", parameter.key(), Integer.toString(count), Integer.toString(MOST)));
    }
    if (scale == Scale.LOG && !(from > 0)) {
      throw new IllegalArgumentException(
          WORDS.text("axis.log", parameter.key(), Double.toString(from)));
    }
  }

  /** Values spread evenly on a scale. */
  public Axis(Parameter parameter, double from, double to, int count, Scale scale) {
    this(parameter, from, to, count, scale, List.of());
  }

  /**
   * Listed values, at least one, in any order.
   *
   * @param scale on which they are drawn
   */
  public static Axis of(Parameter parameter, List<Double> values, Scale scale) {
    List<Double> sorted = values.stream().map(value -> value + 0.0).sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      double value = sorted.get(i);
      if (i > 0 && value == sorted.get(i - 1)) {
        throw new IllegalArgumentException(
            WORDS.text("axis.twice", parameter.key(), parameter.text(value)));
      }
      if (parameter.isInteger() && value != Math.rint(value)) {
        throw new IllegalArgumentException(
            WORDS.text("axis.wholeValue", parameter.key(), Double.toString(value)));
      }
    }
    return new Axis(
        parameter, sorted.get(0), sorted.get(sorted.size() - 1), sorted.size(), scale, sorted);
  }

  /** As many values spread between the same ends; a single value stays alone. */
  public Axis spread(int newCount) {
    return from == to ? this : new Axis(parameter, from, to, newCount, scale);
  }

  /**
   * This axis, or parameter.key() its parameter is not in use one along the first number that is,
   * over its usual range.
   *
   * @param taken what it shall not be along
   */
  public Axis inUse(Setting setting, Parameter taken) {
    Space space = setting.space();
    if (space.uses(setting, parameter)) {
      return this;
    }
    return space.numbers().stream()
        .filter(p -> space.uses(setting, p) && p != taken)
        .findFirst()
        .map(p -> new Axis(p, p.span().from(), p.span().to(), Math.max(2, count), p.span().scale()))
        .orElse(this);
  }

  /**
   * Value number {@code index} of {@link #count}, worked out from the ends in decimals each time,
   * so that no error accumulates: between 0.1 and 0.5 lies 0.3, not 0.30000000000000004.
   */
  public double value(int index) {
    if (!listed.isEmpty()) {
      return listed.get(index);
    }
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
