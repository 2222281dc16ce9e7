package carryover.studies.images.theory;

import carryover.study.Trace;
import carryover.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A gain or a loss early in training of which less than half is left at the end.
 *
 * @param early where it was largest
 */
public record Passing(Gap early, Gap end) implements Clause {
  private static final Words WORDS = Words.of(Passing.class);

  /** Less is not worth a sentence. */
  private static final double LEAST = 0.03;

  static Optional<Passing> in(List<Trace> runs) {
    List<Gap> gaps = Gap.of(runs);
    if (gaps.size() < 3) {
      return Optional.empty();
    }
    Gap end = gaps.get(gaps.size() - 1);
    return gaps.stream()
        .filter(gap -> Math.abs(gap.difference().mean()) >= LEAST)
        .filter(gap -> Clause.isTold(gap.difference()))
        .max(Comparator.comparingDouble(gap -> Math.abs(gap.difference().mean())))
        .filter(
            gap ->
                gap.difference().mean() * end.difference().mean()
                    < 0.5 * gap.difference().mean() * gap.difference().mean())
        .map(gap -> new Passing(gap, end));
  }

  @Override
  public String text() {
    String step = Integer.toString(early.step());
    String size = Clause.size(early.difference());
    return early.difference().mean() > 0
        ? WORDS.text("passing.ahead", step, size)
        : WORDS.text("passing.behind", step, size);
  }
}
