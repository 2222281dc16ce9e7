package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Light;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings over which the error of the predictor was measured (docs/model.md §7.2). Elsewhere
 * nothing is known of it, so nothing is judged.
 */
public final class TestedRange {
  private static final Words WORDS = Words.of(TestedRange.class);

  /** Nineteen in twenty settings: the accuracy of scratch is off by no more than this. */
  public static final double SCRATCH_ERROR = 0.035;

  /** The same of transfer, where it is not predicted to hurt. */
  public static final double TRANSFER_ERROR = 0.07;

  /** Values of a parameter. */
  public record Span(Parameter parameter, double from, double to) {
    private boolean holds(Setting setting) {
      double value = setting.get(parameter);
      return value >= from && value <= to;
    }
  }

  /** The values that were tried; ‖u‖ took any that S allows. */
  public static final List<Span> SPANS =
      List.of(
          new Span(CnnSpace.ALPHA, 0.1, 1),
          new Span(CnnSpace.UPSTREAM_SAMPLES, 25, 500),
          new Span(CnnSpace.DOWNSTREAM_SAMPLES, 20, 150),
          new Span(CnnSpace.UPSTREAM_NOISE, 0.5, 2),
          new Span(CnnSpace.DOWNSTREAM_NOISE, 0.5, 1.5),
          new Span(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 1, 3),
          new Span(CnnSpace.UPSTREAM_SPECIFIC_NORM, 0, 2),
          new Span(CnnSpace.DIMENSION, 500, 5000),
          new Span(CnnSpace.FILTERS, 5, 20),
          new Span(CnnSpace.LEARNING_RATE, 0.05, 0.2),
          new Span(CnnSpace.UPSTREAM_STEPS, 200, 600),
          new Span(CnnSpace.DOWNSTREAM_STEPS, 200, 600),
          new Span(CnnSpace.INITIAL_STD, 0.003, 0.02));

  private TestedRange() {}

  /**
   * Why a setting lies outside, in a few words: the first parameter that does, or else the first
   * assumption that is broken; empty inside.
   *
   * @param runs finished runs of it, perhaps none
   */
  public static Optional<String> leftBy(Setting setting, List<Trace> runs) {
    return leftBy(setting, CnnValidity.of(setting, runs));
  }

  /** The same with the assumptions looked at already. */
  public static Optional<String> leftBy(Setting setting, Validity validity) {
    // Without a share nothing of the source matters, and transfer is scratch.
    Stream<String> parameters =
        SPANS.stream()
            .filter(span -> span.parameter() != CnnSpace.ALPHA || setting.get(CnnSpace.ALPHA) > 0)
            .filter(span -> !span.holds(setting))
            .map(span -> text(span, setting));
    Stream<String> assumptions =
        validity.conditions().stream()
            .filter(condition -> condition.light() == Light.RED)
            .map(condition -> WORDS.text("testedRange.broken", condition.name()));
    return Stream.concat(parameters, assumptions).findFirst();
  }

  private static String text(Span span, Setting setting) {
    Parameter parameter = span.parameter();
    return WORDS.text(
        "testedRange.outside",
        parameter.symbol(),
        parameter.text(setting.get(parameter)),
        parameter.text(span.from()),
        parameter.text(span.to()));
  }
}
