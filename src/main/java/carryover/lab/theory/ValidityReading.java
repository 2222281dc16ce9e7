package carryover.lab.theory;

import carryover.study.Condition;
import carryover.study.Light;
import carryover.study.Setting;
import carryover.study.Theory;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.List;

/**
 * The validity light.
 *
 * @param light the worst lamp
 * @param summary how many assumptions are strained or broken
 */
record ValidityReading(Light light, String summary, List<LampReading> lamps) {
  private static final Words WORDS = Words.of(ValidityReading.class);

  ValidityReading {
    lamps = List.copyOf(lamps);
  }

  /**
   * The lamps of a setting and of its training.
   *
   * @param runs complete traces, perhaps of an earlier setting
   * @param stale whether they are
   */
  static ValidityReading of(Theory theory, Setting setting, List<Trace> runs, boolean stale) {
    Validity validity = theory.validity(setting, runs);
    List<Condition> conditions = validity.conditions();
    List<Condition> ofSetting = theory.validity(setting, List.of()).conditions();
    long broken = count(conditions, Light.RED);
    long strained = count(conditions, Light.AMBER);
    String all = String.valueOf(conditions.size());
    String summary =
        broken + strained == 0
            ? WORDS.text("validity.met", all)
            : broken == 0
                ? WORDS.text("validity.strained", String.valueOf(strained), all)
                : WORDS.text(
                    "validity.broken", String.valueOf(broken), String.valueOf(strained), all);
    return new ValidityReading(
        validity.light(),
        summary,
        conditions.stream()
            .map(condition -> LampReading.of(condition, stale && !ofSetting.contains(condition)))
            .toList());
  }

  private static long count(List<Condition> conditions, Light light) {
    return conditions.stream().filter(condition -> condition.light() == light).count();
  }
}
