package carryover.studies.linear.theory;

import carryover.words.Words;
import java.util.Optional;

/** So close to n = d the risk of a fit to noise has no mean. */
public record WithoutMean() implements Clause {
  private static final Words WORDS = Words.of(WithoutMean.class);

  public static Optional<WithoutMean> in(Evidence evidence) {
    boolean noise = evidence.setting().targetNoise() > 0;
    return noise && !Scratch.hasMean(evidence.setting())
        ? Optional.of(new WithoutMean())
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("withoutMean");
  }
}
