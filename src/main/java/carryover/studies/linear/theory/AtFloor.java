package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * Linear transfer of a ReLU network has come down to what the source's neurons cannot say, and
 * scratch has gone on.
 *
 * @param floor ‖P⊥f_t‖², on average over teachers
 * @param scratch risk of scratch
 */
public record AtFloor(double floor, double scratch) implements Clause {
  private static final Words WORDS = Words.of(AtFloor.class);

  /** How far above the floor the risk may be, as a share of it; teachers differ by as much. */
  private static final double NEAR = 0.25;

  public static Optional<AtFloor> in(Evidence evidence) {
    if (evidence.gain(LinearArms.SCRATCH, LinearArms.LINEAR).isEmpty()) {
      return Optional.empty();
    }
    double floor = ReluTransfer.floor(evidence.setting());
    double linear = evidence.end(LinearArms.LINEAR, LinearMeasures.RISK);
    double scratch = evidence.end(LinearArms.SCRATCH, LinearMeasures.RISK);
    return floor > 0 && Math.abs(linear - floor) < NEAR * floor && scratch < (1 - NEAR) * floor
        ? Optional.of(new AtFloor(floor, scratch))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("atFloor", Wording.number(floor), Wording.number(scratch));
  }
}
