package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.study.Arm;
import carryover.study.Trace;
import carryover.words.Words;
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
  private static final Words WORDS = Words.of(Divergence.class);

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
    String at = Integer.toString(step);
    return of == 1
        ? WORDS.text("divergence.single", arm.title(), at)
        : WORDS.text(
            "divergence.among", arm.title(), at, Integer.toString(runs), Integer.toString(of));
  }
}
