package carryover.studies.images.theory;

import carryover.study.ArmTrace;
import carryover.study.Trace;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Training left the finite numbers.
 *
 * @param arm title of the first arm that did
 */
public record Divergence(String arm, int step) implements Clause {
  private static final Words WORDS = Words.of(Divergence.class);

  static Optional<Divergence> in(List<Trace> runs) {
    return runs.stream()
        .flatMap(run -> run.arms().stream())
        .filter(ArmTrace::diverged)
        .map(trace -> new Divergence(trace.arm().title(), trace.divergedAt().orElseThrow()))
        .findFirst();
  }

  @Override
  public String text() {
    return WORDS.text("divergence", arm, Integer.toString(step));
  }
}
