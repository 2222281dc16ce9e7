package carryover.study;

import carryover.numeric.Estimate;
import carryover.numeric.Range;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A number that is recorded of an arm at a step.
 *
 * @param place of its value among the values of a sample
 * @param key name in JSON, for example {@code testAccuracy}
 * @param column name in tables, for example {@code test_accuracy}
 * @param title what a person reads, lower case
 * @param range the values it can have
 * @param better which values are the better ones
 * @param yardstick what is little and what is much of it
 * @param complement whether it is 1 minus the value in the sample, as an error is of an accuracy
 */
public record Measure(
    int place,
    String key,
    String column,
    String title,
    Range range,
    Better better,
    Yardstick yardstick,
    boolean complement)
    implements ToDoubleFunction<Sample> {

  /** A measure that is recorded as it is. */
  public Measure(
      int place,
      String key,
      String column,
      String title,
      Range range,
      Better better,
      Yardstick yardstick) {
    this(place, key, column, title, range, better, yardstick, false);
  }

  /** A measure that nothing is judged by. */
  public Measure(int place, String key, String column, String title, Range range) {
    this(place, key, column, title, range, Better.HIGHER, Yardstick.NONE);
  }

  /** 1 minus this measure, a share. */
  public Measure complement(String newKey, String newColumn, String newTitle) {
    Better opposite = better == Better.HIGHER ? Better.LOWER : Better.HIGHER;
    return new Measure(place, newKey, newColumn, newTitle, range, opposite, yardstick, !complement);
  }

  /** The value in a sample; NaN when it was not asked for. */
  @Override
  public double applyAsDouble(Sample sample) {
    return ofRecorded(sample.value(place));
  }

  /** Its value where another one is recorded, or predicted, at its place. */
  public double ofRecorded(double recorded) {
    return complement ? 1 - recorded : recorded;
  }

  /** Whether its values lie between 0 and 1. */
  public boolean isShare() {
    return range.equals(Range.SHARE);
  }

  /**
   * A value with a point in every locale: so many places of a share, so many digits of anything
   * else, which may be of any size.
   */
  public String text(double value, int digits) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    return String.format(Locale.ROOT, "%." + digits + (isShare() ? "f" : "g"), value);
  }

  /** Whether both tell the same number, be it as it is or its complement. */
  public boolean sharesPlace(Measure other) {
    return place == other.place;
  }

  /** The title as a heading. */
  public String heading() {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** Whether a measured gain in it matters; see {@link Better#gain}. */
  public Effect effect(Estimate gain) {
    return Effect.of(gain, yardstick.ofInterest());
  }

  /** Whether a gain in it that is known, or predicted, matters. */
  public Effect effect(double gain) {
    return Effect.of(gain, yardstick.ofInterest());
  }
}
