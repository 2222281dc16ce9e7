package carryover.lab.theory;

import carryover.transfer.theory.Condition;
import carryover.transfer.theory.Light;
import carryover.transfer.theory.Validity;
import java.util.List;

/**
 * The validity light.
 *
 * @param light the worst lamp
 * @param summary how many assumptions are strained or broken
 */
record ValidityReading(Light light, String summary, List<LampReading> lamps) {
  ValidityReading {
    lamps = List.copyOf(lamps);
  }

  static ValidityReading of(Validity validity) {
    List<Condition> conditions = validity.conditions();
    long broken = count(conditions, Light.RED);
    long strained = count(conditions, Light.AMBER);
    String summary =
        broken + strained == 0
            ? "all " + conditions.size() + " assumptions met"
            : (broken > 0 ? broken + " broken, " : "")
                + strained
                + " strained of "
                + conditions.size()
                + " assumptions";
    return new ValidityReading(
        validity.light(), summary, conditions.stream().map(LampReading::of).toList());
  }

  private static long count(List<Condition> conditions, Light light) {
    return conditions.stream().filter(condition -> condition.light() == light).count();
  }
}
