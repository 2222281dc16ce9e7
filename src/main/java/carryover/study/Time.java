package carryover.study;

import carryover.words.Words;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * How an arm's training is counted.
 *
 * @param unit what one of them is called, in the singular, as on the axis of a chart
 * @param units what several of them are called
 * @param length the parameter that says how many, where it is one alone
 * @param steps how many there are in a setting, 0 or more
 * @param cost of one step, in a unit that all arms of the study share
 * @param solved whether the end is worked out at once in a setting: nothing lies between start and
 *     end, and the end holds from then on
 * @param early whether much happens in the first few of many, which a logarithmic axis shows
 */
public record Time(
    String unit,
    String units,
    Optional<Parameter> length,
    ToIntFunction<Setting> steps,
    ToDoubleFunction<Setting> cost,
    Predicate<Setting> solved,
    boolean early) {
  private static final Words WORDS = Words.of(Time.class);

  /** Without any step: what is computed at once. */
  public static final Time AT_ONCE =
      steps(Optional.empty(), setting -> 0, setting -> 1, setting -> false);

  /** Step by step, in every setting. */
  public Time(
      String unit,
      String units,
      Optional<Parameter> length,
      ToIntFunction<Setting> steps,
      ToDoubleFunction<Setting> cost) {
    this(unit, units, length, steps, cost, setting -> false, false);
  }

  /** As many steps as a parameter says. */
  public static Time steps(Parameter parameter, ToDoubleFunction<Setting> cost) {
    return steps(
        Optional.of(parameter), setting -> setting.whole(parameter), cost, setting -> false);
  }

  /** Counted in steps. */
  public static Time steps(
      Optional<Parameter> length,
      ToIntFunction<Setting> steps,
      ToDoubleFunction<Setting> cost,
      Predicate<Setting> solved) {
    return new Time(
        WORDS.text("time.step"), WORDS.text("time.steps"), length, steps, cost, solved, false);
  }

  /** The same, of which the first few matter as much as the many after them. */
  public Time beginningEarly() {
    return new Time(unit, units, length, steps, cost, solved, true);
  }
}
