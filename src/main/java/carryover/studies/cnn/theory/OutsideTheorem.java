package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Condition;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The switches of docs/model.md §8 that matter in a setting: neither the theorems nor the predictor
 * know them.
 */
public final class OutsideTheorem {
  private static final Words WORDS = Words.of(OutsideTheorem.class);

  private static final List<Parameter> OF_SCRATCH =
      List.of(CnnSpace.NOISE_OVERLAP, CnnSpace.DOWNSTREAM_DECAY, CnnSpace.DEPTH);

  private OutsideTheorem() {}

  /** Which are in use; of those that only shape others or an empty choice, none. */
  public static List<Parameter> switches(Setting setting) {
    CnnSetting typed = CnnSetting.of(setting);
    int inherited = typed.inheritedFilters();
    return typed.switched().stream()
        .filter(p -> p != CnnSpace.DECAY_TOWARDS || typed.downstreamDecay() > 0)
        .filter(p -> p != CnnSpace.INHERITED_LAYERS || (typed.isDeep() && inherited > 0))
        .filter(p -> p != CnnSpace.UPSTREAM_DECAY || inherited > 0)
        .filter(p -> p != CnnSpace.INHERITED_RATE || inherited > 0)
        .filter(
            p ->
                p != CnnSpace.INHERITED_SELECTION || (inherited > 0 && inherited < typed.filters()))
        .toList();
  }

  /** Whether any of these switches changes the scratch arm. */
  static boolean reachScratch(List<Parameter> switches) {
    return switches.stream().anyMatch(OF_SCRATCH::contains);
  }

  /** {@code c = 1, λ₂ = 0.1}; empty within the theorem. */
  public static String text(Setting setting) {
    return switches(setting).stream()
        .map(p -> p.symbol() + " = " + p.text(setting.get(p)))
        .collect(Collectors.joining(", "));
  }

  /** A lamp for each, red; a choice has no size, so it counts as 1. */
  static List<Condition> conditions(CnnSetting setting) {
    return switches(setting.values()).stream().map(p -> condition(p, setting.values())).toList();
  }

  private static Condition condition(Parameter parameter, Setting setting) {
    String neutral = parameter.text(parameter.standard());
    double distance = Math.abs(setting.get(parameter) - parameter.standard());
    String formula =
        parameter.isChoice()
            ? "[" + parameter.symbol() + " ≠ " + neutral + "]"
            : parameter.standard() == 0
                ? parameter.symbol()
                : "|" + parameter.symbol() + " − " + neutral + "|";
    return new Condition(
        WORDS.text("outside.name", parameter.title()),
        formula,
        parameter.isChoice() ? 1 : distance,
        0,
        0,
        WORDS.text("outside.meaning", parameter.symbol(), neutral));
  }
}
