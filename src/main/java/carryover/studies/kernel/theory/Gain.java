package carryover.studies.kernel.theory;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.study.Arm;
import carryover.words.Words;
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
  private static final Words WORDS = Words.of(Gain.class);

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
    String told = told(Evidence.interval(gain));
    return predicted.isPresent()
        ? WORDS.text("gain.predicted", told, Evidence.number(predicted.getAsDouble()))
        : told;
  }

  private String told(String size) {
    String one = subject.title();
    String other = reference.title();
    if (!Evidence.isTold(gain)) {
      return WORDS.text("gain.untold", one, other, size);
    }
    return gain.mean() > 0
        ? WORDS.text("gain.less", one, other, size)
        : WORDS.text("gain.more", one, other, size);
  }
}
