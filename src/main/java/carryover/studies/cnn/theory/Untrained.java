package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Arm;
import carryover.words.Words;
import java.util.Optional;

/**
 * The arm's training loss has not become small, so theory does not speak of it yet.
 *
 * @param arm the arm of Task 2 with the larger loss
 * @param loss its mean final training loss
 */
public record Untrained(Arm arm, double loss) implements Clause {
  private static final Words WORDS = Words.of(Untrained.class);

  /** Limit of the green lamp for a trained network. */
  private static final double SMALL = 0.1;

  public static Optional<Untrained> in(Evidence evidence) {
    if (evidence.steps().isEmpty()) {
      return Optional.empty();
    }
    double transfer = evidence.finalMean(CnnArms.TRANSFER, CnnMeasures.TRAIN_LOSS);
    double scratch = evidence.finalMean(CnnArms.SCRATCH, CnnMeasures.TRAIN_LOSS);
    Untrained worst =
        transfer >= scratch
            ? new Untrained(CnnArms.TRANSFER, transfer)
            : new Untrained(CnnArms.SCRATCH, scratch);
    return Optional.of(worst).filter(arm -> arm.loss > SMALL);
  }

  @Override
  public String text() {
    return WORDS.text("untrained", arm.title(), Wording.number(loss));
  }
}
