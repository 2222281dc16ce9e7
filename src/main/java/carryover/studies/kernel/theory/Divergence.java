package carryover.studies.kernel.theory;

import carryover.studies.kernel.KernelArms;
import java.util.Optional;

/**
 * Training left the numbers.
 *
 * @param runs how many of them
 * @param of all finished ones
 */
public record Divergence(int runs, int of) implements Clause {
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
    return "training diverged in " + runs + " of " + of + (of == 1 ? " run" : " runs");
  }
}
