package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.study.Arm;
import carryover.words.Words;
import java.util.Optional;

/**
 * An arm's numbers ran away.
 *
 * @param runs in how many runs
 * @param all how many there are
 */
public record Divergence(Arm arm, long runs, int all) implements Clause {
  private static final Words WORDS = Words.of(Divergence.class);

  /** The first arm to do so. */
  public static Optional<Divergence> in(Evidence evidence) {
    return LinearArms.ALL.stream()
        .map(
            arm ->
                new Divergence(
                    arm,
                    evidence.finished().stream().filter(run -> run.arm(arm).diverged()).count(),
                    evidence.finished().size()))
        .filter(divergence -> divergence.runs > 0)
        .findFirst();
  }

  @Override
  public String text() {
    return WORDS.counted("divergence", all, arm.title(), Long.toString(runs));
  }
}
