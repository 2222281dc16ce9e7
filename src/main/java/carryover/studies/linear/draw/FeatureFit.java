package carryover.studies.linear.draw;

import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.theory.LinearTransfer;

/**
 * Linear transfer drawn exactly in law: a coefficient w is fitted to one Gaussian feature, along
 * β̂_pre/N, which explains c = ρcosφ of the target; the rest acts as label noise of variance σ²+S
 * (docs/model-deep-linear.md §7.3).
 *
 * @param weight w, of the feature scaled to length 1
 * @param error w − ρcosφ
 */
public record FeatureFit(double weight, double error, double trainLoss) {

  public static FeatureFit of(LinearSetting s, SourceDraw source, RandomStreams random) {
    int n = s.targetSamples();
    double norm = Math.sqrt(source.squaredNorm());
    double slope = s.targetNorm() * source.alongTarget(s) / norm;
    double penalty = n * LinearTransfer.readoutPenalty(s, source.squaredNorm());
    double deviation = Math.sqrt(s.noiseVariance() + source.missed(s));
    double energy = random.chiSquared(Streams.FEATURE, 0, n);
    double noise = deviation * random.normal(Streams.FEATURE, 1);
    double length = Math.sqrt(energy);
    double error = (length * noise - penalty * slope) / (energy + penalty);
    double residual = noise - error * length;
    double rest = deviation * deviation * random.chiSquared(Streams.FEATURE, 2, n - 1);
    return new FeatureFit(slope + error, error, (residual * residual + rest) / (2 * n));
  }

  /**
   * @param unseenShare ‖(I−P)β̂_pre‖²/N²
   */
  public Coefficients coefficients(LinearSetting s, SourceDraw source, double unseenShare) {
    double norm = Math.sqrt(source.squaredNorm());
    return new Coefficients(
        source.missed(s) + error * error,
        trainLoss,
        weight * weight,
        weight * source.alongSource() / norm,
        weight * source.alongTarget(s) / norm,
        weight * weight * unseenShare);
  }
}
