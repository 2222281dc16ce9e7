package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * The kernel of the transfer arm turned away from Task 1.
 *
 * @param before alignment with the source's labels after Task 1
 * @param after the same after Task 2
 */
public record Forgetting(double before, double after) implements Clause {
  private static final Words WORDS = Words.of(Forgetting.class);

  private static final double LEAST = 0.05;

  static Optional<Forgetting> in(Evidence evidence) {
    Estimate fall =
        evidence.difference(
            KernelArms.SOURCE, KernelArms.TRANSFER, KernelMeasures.SOURCE_ALIGNMENT);
    return fall.mean() > LEAST && Evidence.isTold(fall)
        ? Optional.of(
            new Forgetting(
                evidence.end(KernelArms.SOURCE, KernelMeasures.SOURCE_ALIGNMENT).mean(),
                evidence.end(KernelArms.TRANSFER, KernelMeasures.SOURCE_ALIGNMENT).mean()))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("forgetting", Evidence.number(before), Evidence.number(after));
  }
}
