package carryover.study;

import carryover.words.Words;
import java.util.List;

/**
 * The result of one run: one setting, one seed, all arms of the study.
 *
 * @param arms in the order of the study
 * @param cancelled true when the run was stopped; the arms then hold what was recorded until then
 */
public record Trace(Setting setting, long seed, List<ArmTrace> arms, boolean cancelled) {
  private static final Words WORDS = Words.of(Trace.class);

  public Trace {
    arms = List.copyOf(arms);
  }

  /** A run that was stopped before anything was trained. */
  public static Trace unstarted(Setting setting, long seed, List<Arm> arms) {
    return new Trace(setting, seed, arms.stream().map(ArmTrace::unreached).toList(), true);
  }

  /** The same with nothing but the ends of its arms. */
  public Trace ends() {
    return new Trace(
        setting,
        seed,
        arms.stream()
            .map(arm -> new ArmTrace(arm.arm(), arm.end().stream().toList(), arm.divergedAt()))
            .toList(),
        cancelled);
  }

  /**
   * The history of one arm.
   *
   * @throws IllegalArgumentException when the study has no such arm
   */
  public ArmTrace arm(Arm arm) {
    for (ArmTrace trace : arms) {
      if (trace.arm().equals(arm)) {
        return trace;
      }
    }
    throw new IllegalArgumentException(WORDS.text("trace.noArm", arm.key()));
  }
}
