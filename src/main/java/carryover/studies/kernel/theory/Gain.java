package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.study.Arm;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much less a subject's test loss is than its reference's at the end, paired by seed, and what
 * the closed forms say.
 *
 * @param gain reference minus subject
 * @param predicted the same of the closed forms, where there are any
 */
public record Gain(Arm subject, Arm reference, Estimate gain, OptionalDouble predicted)
    implements Clause {
  static Optional<Gain> frozen(Evidence evidence) {
    return in(
        evidence,
        KernelArms.FROZEN,
        KernelArms.PROBE,
        new LinearPrediction(evidence.setting()).frozenGain());
  }

  static Optional<Gain> transfer(Evidence evidence) {
    return in(
        evidence,
        KernelArms.TRANSFER,
        KernelArms.SCRATCH,
        new LinearPrediction(evidence.setting()).transferGain());
  }

  private static Optional<Gain> in(
      Evidence evidence, Arm subject, Arm reference, OptionalDouble predicted) {
    Estimate gain = evidence.difference(reference, subject, KernelMeasures.TEST_LOSS);
    return Double.isNaN(gain.mean())
        ? Optional.empty()
        : Optional.of(new Gain(subject, reference, gain, predicted));
  }

  @Override
  public String text() {
    String size = Evidence.interval(gain);
    String told =
        Evidence.isTold(gain)
            ? subject.title()
                + (gain.mean() > 0 ? " ends with less loss than " : " ends with more loss than ")
                + reference.title()
                + " by "
                + size
            : "no difference between "
                + subject.title()
                + " and "
                + reference.title()
                + " can be told ("
                + size
                + ")";
    return predicted.isPresent()
        ? told + " (predicted gain " + Evidence.number(predicted.getAsDouble()) + ")"
        : told;
  }
}
