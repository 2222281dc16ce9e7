package carryover.study;

/**
 * Collects values before they are checked together, so that two that bound each other may change in
 * either order.
 */
public final class SettingBuilder {
  private final Space space;
  private final double[] values;

  public SettingBuilder(Setting base) {
    space = base.space();
    values = base.values();
  }

  /**
   * Replaces one value.
   *
   * @throws InvalidSettingException when the value itself is out of range or not whole
   */
  public SettingBuilder set(Parameter parameter, double value) {
    parameter.check(value);
    values[space.indexOf(parameter)] = value + 0.0; // turns −0 into 0: files cannot tell them apart
    return this;
  }

  /**
   * The setting.
   *
   * @throws InvalidSettingException when one parameter exceeds another that bounds it
   */
  public Setting build() {
    return new Setting(space, values);
  }
}
