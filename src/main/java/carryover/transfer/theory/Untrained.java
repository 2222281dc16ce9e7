package carryover.transfer.theory;

import carryover.transfer.Arm;
import carryover.transfer.Sample;
import java.util.Optional;

/**
 * The arm's training loss has not become small, so theory does not speak of it yet.
 *
 * @param arm the arm of Task 2 with the larger loss
 * @param loss its mean final training loss
 */
public record Untrained(Arm arm, double loss) implements Clause {
  /** Limit of the green lamp for a trained network. */
  private static final double SMALL = 0.1;

  public static Optional<Untrained> in(Evidence evidence) {
    if (evidence.steps().isEmpty()) {
      return Optional.empty();
    }
    double transfer = evidence.finalMean(Arm.TRANSFER, Sample::trainLoss);
    double scratch = evidence.finalMean(Arm.SCRATCH, Sample::trainLoss);
    Untrained worst =
        transfer >= scratch
            ? new Untrained(Arm.TRANSFER, transfer)
            : new Untrained(Arm.SCRATCH, scratch);
    return Optional.of(worst).filter(arm -> arm.loss > SMALL);
  }

  @Override
  public String text() {
    return arm.key() + " is not trained yet (loss " + Wording.number(loss) + ")";
  }
}
