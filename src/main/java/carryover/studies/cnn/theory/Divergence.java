package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.study.Arm;
import carryover.study.Counted;
import carryover.study.Trace;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An arm ran into NaN or infinity in some seeds.
 *
 * @param arm the first arm it happened to
 * @param step the earliest step over the seeds
 * @param runs in how many seeds
 * @param of out of how many
 */
public record Divergence(Arm arm, int step, int runs, int of) implements Clause {

  public static Optional<Divergence> in(Evidence evidence) {
    for (Arm arm : CnnArms.ALL) {
      int[] steps =
          evidence.finished().stream()
              .map((Trace run) -> run.arm(arm).divergedAt())
              .filter(OptionalInt::isPresent)
              .mapToInt(OptionalInt::getAsInt)
              .sorted()
              .toArray();
      if (steps.length > 0) {
        return Optional.of(new Divergence(arm, steps[0], steps.length, evidence.finished().size()));
      }
    }
    return Optional.empty();
  }

  @Override
  public String text() {
    String where = of == 1 ? "" : " in " + runs + " of " + Counted.of(of, "seed");
    return arm.key() + " diverged at step " + step + where;
  }
}
