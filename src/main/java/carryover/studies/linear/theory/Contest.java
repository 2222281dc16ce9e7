package carryover.studies.linear.theory;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.study.Arm;
import carryover.words.Words;
import java.util.Optional;

/**
 * How an arm does against scratch at the end.
 *
 * @param gain risk of scratch minus its own, paired by seed
 */
public record Contest(Arm arm, Estimate gain) implements Clause {
  private static final Words WORDS = Words.of(Contest.class);

  /** Smaller gains are those of rounding. */
  private static final double SAME = 1e-9;

  public static Optional<Contest> in(Evidence evidence, Arm arm) {
    return evidence.gain(LinearArms.SCRATCH, arm).map(gain -> new Contest(arm, gain));
  }

  @Override
  public String text() {
    if (Math.abs(gain.mean()) < SAME) {
      return WORDS.text("contest.level", arm.title());
    }
    if (!Evidence.isTold(gain)) {
      return WORDS.text("contest.untold", arm.title(), Wording.size(gain));
    }
    return gain.mean() > 0
        ? WORDS.text("contest.helps", arm.title(), Wording.size(gain))
        : WORDS.text("contest.hurts", arm.title(), Wording.size(gain));
  }
}
