package carryover.preset;

import carryover.study.Parameter;
import carryover.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values one parameter takes in turn while everything else stays: the curves of one figure.
 *
 * @param values between 1 and {@value #MOST}, in the order they are shown
 */
public record Family(Parameter parameter, List<Double> values) {
  private static final Words WORDS = Words.of(Family.class);

  public static final int MOST = 16;

  public Family {
    values = List.copyOf(values);
    if (values.isEmpty() || values.size() > MOST) {
      throw new IllegalArgumentException(
          WORDS.text("family.count", Integer.toString(values.size()), Integer.toString(MOST)));
    }
  }

  /**
   * At most so many of the values, evenly spread over their order, with both ends.
   *
   * @param most at least 2
   */
  public List<Double> spread(int most) {
    int count = Math.min(most, values.size());
    return count == values.size()
        ? values
        : IntStream.range(0, count)
            .mapToObj(i -> values.get(Math.round(i * (values.size() - 1f) / (count - 1))))
            .toList();
  }
}
