package carryover.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The recorded history of one arm, oldest sample first.
 *
 * @param divergedAt first step at which a number was NaN or infinite; training of the arm ended
 *     there and the sample of that step is not recorded
 */
public record ArmTrace(Arm arm, List<Sample> samples, OptionalInt divergedAt) {
  public ArmTrace {
    samples = List.copyOf(samples);
  }

  /** An arm that was never begun. */
  public static ArmTrace unreached(Arm arm) {
    return new ArmTrace(arm, List.of(), OptionalInt.empty());
  }

  public boolean diverged() {
    return divergedAt.isPresent();
  }

  /** The last sample, unless the arm diverged or was never reached. */
  public Optional<Sample> end() {
    return diverged() || samples.isEmpty()
        ? Optional.empty()
        : Optional.of(samples.get(samples.size() - 1));
  }
}
