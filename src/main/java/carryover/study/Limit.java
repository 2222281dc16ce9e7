package carryover.study;

import carryover.numeric.Range;
import java.util.function.Function;

/**
 * The values of one parameter that go with those of the others, where a {@link Bound} between two
 * does not say it.
 *
 * @param range what is allowed beside the rest of the setting, both ends included
 * @param reason why, in one clause, for example {@code αs² + αg² cannot exceed 1}
 */
public record Limit(Parameter parameter, Function<Setting, Range> range, String reason) {
  /**
   * Refuses a setting that leaves the range.
   *
   * @throws InvalidSettingException naming the parameter
   */
  void check(Setting setting) {
    Range allowed = range.apply(setting);
    double value = setting.get(parameter);
    if (value < allowed.least() || value > allowed.greatest()) {
      throw new InvalidSettingException(
          parameter,
          parameter.text(value),
          parameter.text(Math.max(parameter.least(), allowed.least()))
              + "…"
              + parameter.text(Math.min(parameter.greatest(), allowed.greatest())),
          reason);
    }
  }
}
