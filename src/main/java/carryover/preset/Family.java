package carryover.preset;

import carryover.transfer.Parameter;
import java.util.List;

/**
 * Values one parameter takes in turn while everything else stays: the curves of one figure.
 *
 * @param values between 1 and {@value #MOST}, in the order they are shown
 */
public record Family(Parameter parameter, List<Double> values) {
  public static final int MOST = 16;

  public Family {
    values = List.copyOf(values);
    if (values.isEmpty() || values.size() > MOST) {
      throw new IllegalArgumentException(
          "family has " + values.size() + " values, allowed: 1…" + MOST);
    }
  }
}
