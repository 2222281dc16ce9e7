package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.words.Words;
import java.util.Optional;

/**
 * A readout on features at rest beat training them on.
 *
 * @param lead loss of transfer minus loss of frozen features
 */
public record Resting(Estimate lead) implements Clause {
  private static final Words WORDS = Words.of(Resting.class);

  static Optional<Resting> in(Evidence evidence) {
    Estimate lead =
        evidence.difference(KernelArms.TRANSFER, KernelArms.FROZEN, KernelMeasures.TEST_LOSS);
    return lead.mean() > 0 && Evidence.isTold(lead)
        ? Optional.of(new Resting(lead))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("resting", Evidence.interval(lead));
  }
}
