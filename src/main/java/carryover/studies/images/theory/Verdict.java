package carryover.studies.images.theory;

import carryover.numeric.Estimate;
import carryover.study.Trace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Whether inheriting helped at the end.
 *
 * @param gain test accuracy of transfer minus that of scratch, paired by seed
 */
public record Verdict(Estimate gain) implements Clause {
  private static final Words WORDS = Words.of(Verdict.class);

  static Optional<Verdict> in(List<Trace> runs) {
    List<Gap> gaps = Gap.of(runs);
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(gaps.get(gaps.size() - 1).difference()));
  }

  @Override
  public String text() {
    if (!Clause.isTold(gain)) {
      return WORDS.text("verdict.untold", Clause.size(gain));
    }
    return gain.mean() > 0
        ? WORDS.text("verdict.ahead", Clause.size(gain))
        : WORDS.text("verdict.behind", Clause.size(gain));
  }
}
