package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.study.Parameter;
import carryover.study.SettingBuilder;

/** Settings of tests: σ = 0.2, d = 200 and what else is standard, but for what is said. */
final class LinearSettings {
  private LinearSettings() {}

  /** Pairs of a parameter and its value. */
  static LinearSetting with(Object... changes) {
    SettingBuilder builder = new SettingBuilder(LinearSpace.STANDARD);
    for (int i = 0; i < changes.length; i += 2) {
      builder.set((Parameter) changes[i], ((Number) changes[i + 1]).doubleValue());
    }
    return LinearSetting.of(builder.build());
  }
}
