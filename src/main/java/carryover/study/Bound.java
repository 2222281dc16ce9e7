package carryover.study;

import carryover.words.Words;

/**
 * One parameter may never exceed another: the end of its slider, what is dragged along, the
 * complaint and the cells that are refused all follow from here.
 */
public record Bound(Parameter lesser, Parameter greater) {
  private static final Words WORDS = Words.of(Bound.class);

  /**
   * Refuses a setting that breaks the bound.
   *
   * @throws InvalidSettingException naming the lesser parameter
   */
  void check(Setting setting) {
    double limit = setting.get(greater);
    if (setting.get(lesser) > limit) {
      throw new InvalidSettingException(
          lesser,
          lesser.text(setting.get(lesser)),
          WORDS.text(
              "bound.allowed", lesser.text(lesser.least()), lesser.text(limit), greater.key()));
    }
  }
}
