package carryover.study;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * How an arm's training is counted.
 *
 * @param unit what one of them is called, in the singular, as on the axis of a chart
 * @param length the parameter that says how many, where it is one alone
 * @param steps how many there are in a setting, 0 or more
 * @param cost of one step, in a unit that all arms of the study share
 * @param solved whether the end is worked out at once in a setting: nothing lies between start and
 *     end, and the end holds from then on
 */
public record Time(
    String unit,
    Optional<Parameter> length,
    ToIntFunction<Setting> steps,
    ToDoubleFunction<Setting> cost,
    Predicate<Setting> solved) {
  /** Without any step: what is computed at once. */
  public static final Time AT_ONCE = new Time("step", Optional.empty(), setting -> 0, setting -> 1);

  /** Step by step, in every setting. */
  public Time(
      String unit,
      Optional<Parameter> length,
      ToIntFunction<Setting> steps,
      ToDoubleFunction<Setting> cost) {
    this(unit, length, steps, cost, setting -> false);
  }

  /** What several of them are called. */
  public String units() {
    return unit + "s";
  }

  /** As many steps as a parameter says. */
  public static Time steps(Parameter parameter, ToDoubleFunction<Setting> cost) {
    return new Time("step", Optional.of(parameter), setting -> setting.whole(parameter), cost);
  }
}
