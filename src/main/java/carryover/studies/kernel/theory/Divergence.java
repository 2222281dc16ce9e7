package carryover.studies.kernel.theory;

import carryover.studies.kernel.KernelArms;
import carryover.words.Words;
import java.util.Optional;

/**
 * Training left the numbers.
 *
 * @param runs how many of them
 * @param of all finished ones
 */
public record Divergence(int runs, int of) implements Clause {
  private static final Words WORDS = Words.of(Divergence.class);

  static Optional<Divergence> in(Evidence evidence) {
    int runs =
        (int)
            evidence.finished().stream()
                .filter(run -> KernelArms.ALL.stream().anyMatch(arm -> run.arm(arm).diverged()))
                .count();
    return runs == 0
        ? Optional.empty()
        : Optional.of(new Divergence(runs, evidence.finished().size()));
  }

  @Override
  public String text() {
    return WORDS.counted("divergence", of, Integer.toString(runs));
  }
}
