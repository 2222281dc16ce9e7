package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * Preactivations of the transfer arm left the Gaussian law that a lazy network keeps.
 *
 * @param kurtosis mean over seeds; Gaussian: 3
 */
public record NonGaussian(double kurtosis) implements Clause {
  private static final Words WORDS = Words.of(NonGaussian.class);

  private static final double LEAST = 3.2;

  static Optional<NonGaussian> in(Evidence evidence) {
    Estimate kurtosis = evidence.end(KernelArms.TRANSFER, KernelMeasures.KURTOSIS);
    return kurtosis.count() >= 3 && kurtosis.mean() - kurtosis.halfWidth95() > LEAST
        ? Optional.of(new NonGaussian(kurtosis.mean()))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("nonGaussian", Evidence.number(kurtosis));
  }
}
