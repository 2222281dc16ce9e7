package carryover.studies.cnn.theory;

import carryover.numeric.Estimate;
import carryover.study.Effect;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Transfer is behind at the end, was so beyond doubt three quarters through the training, and is
 * not catching up: this negative transfer is not transient, as far as the training goes.
 *
 * @param earlierGap three quarters through the training, above 0
 * @param earlier the step of that
 */
public record LastingGap(double earlierGap, int earlier) implements Clause {
  private static final Words WORDS = Words.of(LastingGap.class);

  public static Optional<LastingGap> in(Evidence evidence) {
    List<Integer> steps = evidence.steps();
    Optional<Estimate> end = evidence.finalDifference();
    if (end.isEmpty()
        || Evidence.effect(end.get()) != Effect.LESS
        || ClosingGap.in(evidence).isPresent()) {
      return Optional.empty();
    }
    int place = (steps.size() - 1) * 3 / 4;
    Estimate then = evidence.difference(place);
    return then.mean() < 0 && Evidence.clearlyMatters(then)
        ? Optional.of(new LastingGap(-then.mean(), steps.get(place)))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("lastingGap", Wording.number(earlierGap), Integer.toString(earlier));
  }
}
