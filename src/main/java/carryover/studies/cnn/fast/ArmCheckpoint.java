package carryover.studies.cnn.fast;

import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An arm that was left on its way, and what was recorded until then; immutable.
 *
 * @param step the step it looks at next
 * @param recording how the trace was recorded
 * @param state where it stands; empty when there is nothing left to train
 */
record ArmCheckpoint(int step, Recording recording, ArmTrace trace, Optional<ArmState> state) {

  /** Before the first step. */
  static ArmCheckpoint atStart(ArmTrace unreached, Recording recording, ArmState state) {
    return new ArmCheckpoint(0, recording, unreached, Optional.of(state));
  }

  /** Nothing left to do. */
  static ArmCheckpoint ended(ArmTrace trace, int steps, Recording recording) {
    return new ArmCheckpoint(steps + 1, recording, trace, Optional.empty());
  }

  /**
   * The same place as a run of {@code steps} steps with another recording would have reached it, or
   * the end of that run where it lies further back.
   *
   * @return empty if something is missing that such a run would have recorded
   */
  Optional<ArmCheckpoint> as(Recording wanted, int steps) {
    if (wanted.testAccuracy() != recording.testAccuracy()) {
      return Optional.empty();
    }
    boolean diverged = trace.divergedAt().orElse(Integer.MAX_VALUE) <= steps;
    boolean back = steps < step || diverged;
    if (!back && state.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt divergedAt = diverged ? trace.divergedAt() : OptionalInt.empty();
    int end = diverged ? divergedAt.getAsInt() : Math.min(step, steps + 1);
    return samples(wanted.of(trace.arm()), steps, end)
        .map(samples -> new ArmTrace(trace.arm(), samples, divergedAt))
        .map(
            seen ->
                back ? ended(seen, steps, wanted) : new ArmCheckpoint(step, wanted, seen, state));
  }

  /** Memory it holds apart from what the screen shows anyway. */
  long bytes() {
    return MemoryNeed.ofSamples(trace) + state.map(ArmState::bytes).orElse(0L);
  }

  private Optional<List<Sample>> samples(Recording wanted, int steps, int end) {
    List<Sample> found = new ArrayList<>();
    List<Sample> known = trace.samples();
    int at = 0;
    for (int s = 0; s < end; s++) {
      if (wanted.records(s, steps)) {
        while (at < known.size() && known.get(at).step() < s) {
          at++;
        }
        boolean filters = wanted.recordsFilters(s, steps);
        if (at == known.size()
            || known.get(at).step() != s
            || (filters && !known.get(at).hasDetails())) {
          return Optional.empty();
        }
        found.add(filters ? known.get(at) : known.get(at).withDetails(List.of()));
      }
    }
    return Optional.of(found);
  }
}
