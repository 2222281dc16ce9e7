package carryover.studies.kernel.theory;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * Task 1 was fitted, and answers fresh samples worse than 0 would.
 *
 * @param testLoss mean over seeds
 * @param power E y² of Task 1
 */
public record Memorised(double testLoss, double power) implements Clause {
  private static final Words WORDS = Words.of(Memorised.class);

  private static final double FITTED = 0.1;

  static Optional<Memorised> in(Evidence evidence) {
    double power = evidence.setting().source().power();
    double testLoss = evidence.end(KernelArms.SOURCE, KernelMeasures.TEST_LOSS).mean();
    double trainLoss = evidence.end(KernelArms.SOURCE, KernelMeasures.TRAIN_LOSS).mean();
    return testLoss > power && trainLoss < FITTED * power
        ? Optional.of(new Memorised(testLoss, power))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("memorised", Evidence.number(testLoss), Evidence.number(power));
  }
}
