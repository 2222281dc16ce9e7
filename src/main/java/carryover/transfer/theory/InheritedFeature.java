package carryover.transfer.theory;

import carryover.transfer.Arm;
import carryover.transfer.Parameter;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import java.util.Optional;

/**
 * The v1 feature was inherited, and Task-2 noise, which has a component along v1, sets it off.
 *
 * @param share standard deviation of that response to fresh noise, σ₂γ₁/‖v1‖, over the response to
 *     the signal, γ + γ₂, at the end
 * @param cost what the predictor takes off transfer's accuracy for it
 */
public record InheritedFeature(double share, double cost) implements Clause {
  /** Less than this is not worth a word. */
  private static final double NOTICEABLE = 0.005;

  public static Optional<InheritedFeature> in(Evidence evidence) {
    Setting setting = evidence.setting();
    if (evidence.steps().isEmpty() || setting.upstreamSpecificNorm() == 0) {
      return Optional.empty();
    }
    double feature = evidence.finalMean(Arm.TRANSFER, s -> s.coefficients().gammaV1Mean());
    double noise = setting.downstreamNoise() * feature / setting.upstreamSpecificNorm();
    double signal = evidence.finalMean(Arm.TRANSFER, InheritedFeature::signal);
    double without =
        Prediction.of(setting.with(Parameter.UPSTREAM_SPECIFIC_NORM, 0)).transferAccuracy();
    double cost = without - Prediction.of(setting).transferAccuracy();
    return feature > 0 && cost >= NOTICEABLE
        ? Optional.of(new InheritedFeature(noise / signal, cost))
        : Optional.empty();
  }

  @Override
  public String text() {
    return "the inherited v1 feature answers fresh noise at "
        + Wording.number(share)
        + " of the signal's strength (predicted cost "
        + Wording.number(cost)
        + ")";
  }

  private static double signal(Sample sample) {
    return sample.coefficients().gammaUMean() + sample.coefficients().gammaV2Mean();
  }
}
