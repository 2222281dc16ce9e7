package carryover.studies.cnn.theory;

import carryover.numeric.Estimate;
import carryover.study.Effect;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Transfer is behind at the end, but was further behind before and is still catching up: longer
 * training may turn the result.
 *
 * @param gap at the end, above 0
 * @param earlierGap three quarters through the training
 * @param earlier the step of that
 */
public record ClosingGap(double gap, double earlierGap, int earlier) implements Clause {
  private static final Words WORDS = Words.of(ClosingGap.class);

  /** The last quarter of the training must have closed at least this share of the gap. */
  private static final double SHARE = 0.1;

  public static Optional<ClosingGap> in(Evidence evidence) {
    List<Integer> steps = evidence.steps();
    Optional<Estimate> end = evidence.finalDifference();
    if (end.isEmpty() || Evidence.effect(end.get()) != Effect.LESS) {
      return Optional.empty();
    }
    int place = (steps.size() - 1) * 3 / 4;
    double gap = -end.get().mean();
    double earlierGap = -evidence.difference(place).mean();
    return earlierGap * (1 - SHARE) > gap
        ? Optional.of(new ClosingGap(gap, earlierGap, steps.get(place)))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("closingGap", Wording.number(earlierGap), Integer.toString(earlier));
  }
}
