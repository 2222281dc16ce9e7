package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Sample;
import carryover.words.Words;
import java.util.Optional;

/**
 * The v1 feature was inherited, and Task-2 noise, which has a component along v1, sets it off.
 *
 * @param share standard deviation of that response to fresh noise, σ₂γ₁/‖v1‖, over the response to
 *     the signal, γ + γ₂, at the end
 * @param cost what the predictor takes off transfer's accuracy for it
 */
public record InheritedFeature(double share, double cost) implements Clause {
  private static final Words WORDS = Words.of(InheritedFeature.class);

  /** Less than this is not worth a word. */
  private static final double NOTICEABLE = 0.005;

  public static Optional<InheritedFeature> in(Evidence evidence) {
    CnnSetting setting = evidence.setting();
    if (evidence.steps().isEmpty() || setting.upstreamSpecificNorm() == 0) {
      return Optional.empty();
    }
    double feature =
        evidence.finalMean(CnnArms.TRANSFER, s -> CnnSample.coefficients(s).gammaV1Mean());
    double noise = setting.downstreamNoise() * feature / setting.upstreamSpecificNorm();
    double signal = evidence.finalMean(CnnArms.TRANSFER, InheritedFeature::signal);
    double without =
        Prediction.of(setting.values().with(CnnSpace.UPSTREAM_SPECIFIC_NORM, 0)).transferAccuracy();
    double cost = without - Prediction.of(setting.values()).transferAccuracy();
    return feature > 0 && cost >= NOTICEABLE
        ? Optional.of(new InheritedFeature(noise / signal, cost))
        : Optional.empty();
  }

  @Override
  public String text() {
    return WORDS.text("inheritedFeature", Wording.number(share), Wording.number(cost));
  }

  private static double signal(Sample sample) {
    return CnnSample.coefficients(sample).gammaUMean()
        + CnnSample.coefficients(sample).gammaV2Mean();
  }
}
