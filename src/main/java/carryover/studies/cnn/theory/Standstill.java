package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * All weights start at 0, where ReLU passes no gradient (docs/model.md §2), and so stay there: the
 * network answers 0 to everything, and a tie counts as wrong.
 */
public record Standstill() implements Clause {
  private static final Words WORDS = Words.of(Standstill.class);

  public static Optional<Standstill> in(Evidence evidence) {
    boolean zeroStart = evidence.setting().initialStd() == 0 && !evidence.steps().isEmpty();
    return zeroStart
            && evidence.finalMean(CnnArms.TRANSFER, CnnMeasures.TEST_ACCURACY) == 0
            && evidence.finalMean(CnnArms.SCRATCH, CnnMeasures.TEST_ACCURACY) == 0
        ? Optional.of(new Standstill())
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("standstill");
  }
}
