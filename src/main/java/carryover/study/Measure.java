package carryover.study;

import carryover.numeric.Range;
import java.util.function.ToDoubleFunction;

/**
 * A number that is recorded of an arm at a step.
 *
 * @param place of its value among the values of a sample
 * @param key name in JSON, for example {@code testAccuracy}
 * @param column name in tables, for example {@code test_accuracy}
 * @param title what a person reads, lower case
 * @param range the values it can have
 */
public record Measure(int place, String key, String column, String title, Range range)
    implements ToDoubleFunction<Sample> {

  /** The value in a sample; NaN when it was not asked for. */
  @Override
  public double applyAsDouble(Sample sample) {
    return sample.value(place);
  }
}
