package carryover.studies.images.theory;

import carryover.numeric.StandardNormal;

/**
 * A place among the tasks of inherited filters, and the closed form there (docs/model.md §7).
 *
 * @param shared ‖u‖²; of real tasks it may be negative, since only a product enters
 * @param targetSignal S² = ‖μ₂‖²
 * @param sourceOnly ‖v1‖²
 * @param sourceNoise σ₁²
 * @param targetNoise σ₂²
 * @param dimension d
 * @param sourceSamples αN₁: inherited filters have seen so many images
 * @param targetSamples N₂
 * @param alpha α
 */
public record Place(
    double shared,
    double targetSignal,
    double sourceOnly,
    double sourceNoise,
    double targetNoise,
    double dimension,
    double sourceSamples,
    double targetSamples,
    double alpha) {
  /** As in the study of inherited filters. */
  private static final double FACTOR = 1.6;

  /** Φ(1.6·snr) of the arm that inherits. */
  public double transferAccuracy() {
    double n1 = sourceSamples;
    double n2 = targetSamples;
    double signal = n2 * targetSignal / targetNoise + n1 * shared / sourceNoise;
    double noise =
        dimension * (n2 + alpha * n1 * targetNoise / sourceNoise)
            + n1 * n1 * sourceOnly * targetNoise / (sourceNoise * sourceNoise);
    return StandardNormal.cumulative(FACTOR * signal / Math.sqrt(noise));
  }

  /** The same with nothing inherited. */
  public double scratchAccuracy() {
    double signal = targetSamples * targetSignal / targetNoise;
    return StandardNormal.cumulative(FACTOR * signal / Math.sqrt(dimension * targetSamples));
  }

  /** Of transfer over scratch. */
  public double gain() {
    return transferAccuracy() - scratchAccuracy();
  }

  /** ‖u‖/S, negative where ‖u‖² is: beyond 0…1 no tasks of the theory lie. */
  public double sharedShare() {
    return Math.signum(shared) * Math.sqrt(Math.abs(shared) / targetSignal);
  }

  /** Whether a map of the theory has this place only at its border. */
  public boolean isBeyond() {
    return shared < 0 || shared > targetSignal;
  }

  /**
   * Another place of the same map.
   *
   * @param share ‖u‖/S, 0…1
   */
  public Place at(double share, double newDimension) {
    return new Place(
        share * share * targetSignal,
        targetSignal,
        sourceOnly,
        sourceNoise,
        targetNoise,
        newDimension,
        sourceSamples,
        targetSamples,
        alpha);
  }
}
