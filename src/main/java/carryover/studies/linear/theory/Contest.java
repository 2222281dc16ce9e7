package carryover.studies.linear.theory;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.study.Arm;
import java.util.Optional;

/**
 * How an arm does against scratch at the end.
 *
 * @param gain risk of scratch minus its own, paired by seed
 */
public record Contest(Arm arm, Estimate gain) implements Clause {
  /** Smaller gains are those of rounding. */
  private static final double SAME = 1e-9;

  public static Optional<Contest> in(Evidence evidence, Arm arm) {
    return evidence.gain(LinearArms.SCRATCH, arm).map(gain -> new Contest(arm, gain));
  }

  @Override
  public String text() {
    if (Math.abs(gain.mean()) < SAME) {
      return arm.title() + " ends where scratch does";
    }
    if (!Evidence.isTold(gain)) {
      return "whether " + arm.title() + " helps cannot be told (" + Wording.size(gain) + ")";
    }
    return arm.title()
        + (gain.mean() > 0 ? " helps: its risk is lower by " : " hurts: its risk is higher by ")
        + Wording.size(gain);
  }
}
