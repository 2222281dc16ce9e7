package carryover.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One experiment, complete and valid: a value for every parameter of a study, everything but the
 * seed. Immutable, equal by values.
 */
public final class Setting {
  private final Space space;
  private final double[] values;

  /**
   * @param values one for each parameter, in the order of the space
   * @throws InvalidSettingException when a value is not allowed, alone or beside the others
   */
  Setting(Space space, double... values) {
    this.space = space;
    this.values = values.clone();
    for (Parameter parameter : space.parameters()) {
      parameter.check(get(parameter));
    }
    space.bounds().forEach(bound -> bound.check(this));
    space.limits().forEach(limit -> limit.check(this));
  }

  public Space space() {
    return space;
  }

  /** The value of one parameter; whole numbers come as exact doubles. */
  public double get(Parameter parameter) {
    return values[space.indexOf(parameter)];
  }

  /** The value of a parameter of whole numbers. */
  public int whole(Parameter parameter) {
    return (int) get(parameter);
  }

  /**
   * This setting with one value replaced.
   *
   * @throws InvalidSettingException when the value is not allowed, a whole number is asked for and
   *     it is none, or a bound would be broken
   */
  public Setting with(Parameter parameter, double value) {
    return new SettingBuilder(this).set(parameter, value).build();
  }

  /** The parameters in which this setting and another of the same study differ, in their order. */
  public List<Parameter> differencesFrom(Setting other) {
    return space.parameters().stream().filter(p -> get(p) != other.get(p)).toList();
  }

  /** The parameters that texts of this setting tell, in their order. */
  public List<Parameter> told() {
    return space.parameters().stream().filter(p -> space.tells(this, p)).toList();
  }

  /** All values as the text that identifies kept results; the same for ever. */
  public String filedText() {
    return space.filed().stream()
        .filter(parameter -> space.tells(this, parameter))
        .map(parameter -> parameter.key() + "=" + filedText(parameter))
        .collect(Collectors.joining(", ", "Setting[", "]"));
  }

  private String filedText(Parameter parameter) {
    return parameter.isInteger() ? parameter.text(get(parameter)) : Double.toString(get(parameter));
  }

  double[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Setting setting
        && space == setting.space
        && Arrays.equals(values, setting.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return told().stream()
        .map(parameter -> parameter.key() + "=" + parameter.text(get(parameter)))
        .collect(Collectors.joining(" "));
  }
}
