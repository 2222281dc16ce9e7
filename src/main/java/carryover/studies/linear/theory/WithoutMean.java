package carryover.studies.linear.theory;

import java.util.Optional;

/** So close to n = d the risk of a fit to noise has no mean. */
public record WithoutMean() implements Clause {

  public static Optional<WithoutMean> in(Evidence evidence) {
    boolean noise = evidence.setting().targetNoise() > 0;
    return noise && !Scratch.hasMean(evidence.setting())
        ? Optional.of(new WithoutMean())
        : Optional.empty();
  }

  @Override
  public String text() {
    return "where n and d differ by at most 1 the risk of scratch has no mean, so medians say more";
  }
}
