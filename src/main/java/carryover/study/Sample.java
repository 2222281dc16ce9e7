package carryover.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is recorded of one arm at one step: a value for each {@link Measure} of the study and, where
 * asked for, values unit by unit. Immutable, equal by values.
 */
public final class Sample {
  /** An object or an array without its contents, in a list. */
  private static final long OBJECT_BYTES = 32;

  private final int step;
  private final double[] values;
  private final List<double[]> details;

  /**
   * @param step 0 is before the first update
   * @param values one for each measure, in their order; kept, not copied
   * @param details one list of values for each kind of detail, or none at all; kept, not copied
   */
  public Sample(int step, double[] values, List<double[]> details) {
    this.step = step;
    this.values = values;
    this.details = List.copyOf(details);
  }

  public int step() {
    return step;
  }

  /** The value at a {@linkplain Measure#place place}; NaN when it was not asked for. */
  public double value(int place) {
    return values[place];
  }

  /** The value of a measure; NaN when it was not asked for. */
  public double get(Measure measure) {
    return measure.applyAsDouble(this);
  }

  /** Whether it holds values unit by unit. */
  public boolean hasDetails() {
    return !details.isEmpty();
  }

  /** The values unit by unit of one kind of detail; read only. */
  public double[] detail(int kind) {
    return details.get(kind);
  }

  /** The most values that one kind of detail has. */
  public int units() {
    return details.stream().mapToInt(detail -> detail.length).max().orElse(0);
  }

  /** About how much memory it takes. */
  public long bytes() {
    long numbers = values.length;
    for (double[] detail : details) {
      numbers += detail.length;
    }
    return OBJECT_BYTES * (2L + details.size()) + Double.BYTES * numbers;
  }

  /** The same with other details, or none. */
  public Sample withDetails(List<double[]> newDetails) {
    return new Sample(step, values, newDetails);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sample sample
        && step == sample.step
        && Arrays.equals(values, sample.values)
        && details.size() == sample.details.size()
        && IntStream.range(0, details.size())
            .allMatch(i -> Arrays.equals(details.get(i), sample.details.get(i)));
  }

  @Override
  public int hashCode() {
    return 31 * step + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "step " + step + " " + Arrays.toString(values);
  }
}
