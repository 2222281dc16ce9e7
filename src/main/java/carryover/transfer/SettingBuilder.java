package carryover.transfer;

import java.util.EnumMap;
import java.util.Map;

/**
 * Collects values before they are checked together, so that ‖u‖ and S may change in either order.
 */
public final class SettingBuilder {
  private final Map<Parameter, Double> values = new EnumMap<>(Parameter.class);

  public SettingBuilder(Setting base) {
    for (Parameter parameter : Parameter.values()) {
      values.put(parameter, base.get(parameter));
    }
  }

  /**
   * Replaces one value.
   *
   * @throws InvalidSettingException when the value itself is out of range or not whole
   */
  public SettingBuilder set(Parameter parameter, double value) {
    if (!(value >= parameter.least() && value <= parameter.greatest())) {
      throw new InvalidSettingException(parameter, parameter.text(value), parameter.range());
    }
    if (parameter.isInteger() && value != Math.rint(value)) {
      throw new InvalidSettingException(
          parameter, parameter.text(value), "a whole number " + parameter.range());
    }
    values.put(parameter, value + 0.0); // turns −0 into 0, which files cannot tell apart
    return this;
  }

  /**
   * The setting.
   *
   * @throws InvalidSettingException when ‖u‖ exceeds S
   */
  public Setting build() {
    return new Setting(
        real(Parameter.ALPHA),
        whole(Parameter.UPSTREAM_SAMPLES),
        whole(Parameter.DOWNSTREAM_SAMPLES),
        real(Parameter.UPSTREAM_NOISE),
        real(Parameter.DOWNSTREAM_NOISE),
        real(Parameter.UNIVERSAL_NORM),
        real(Parameter.DOWNSTREAM_SIGNAL_NORM),
        real(Parameter.UPSTREAM_SPECIFIC_NORM),
        whole(Parameter.DIMENSION),
        whole(Parameter.FILTERS),
        real(Parameter.LEARNING_RATE),
        whole(Parameter.UPSTREAM_STEPS),
        whole(Parameter.DOWNSTREAM_STEPS),
        real(Parameter.INITIAL_STD));
  }

  private double real(Parameter parameter) {
    return values.get(parameter);
  }

  private int whole(Parameter parameter) {
    return values.get(parameter).intValue();
  }
}
