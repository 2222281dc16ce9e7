package carryover.studies.linear.draw;

import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearSetting;

/**
 * What pretraining ends with: β̂_pre = pβ_s + qω, the minimum-norm fit to the source, ω uniform
 * among the unit vectors at right angles to β_s (docs/model-deep-linear.md §7.2).
 *
 * @param alongSource p
 * @param aside q ≥ 0
 * @param towardsTarget coordinate of ω in the plane of the tasks, on the side of β_t; −1…1
 * @param trainLoss half the mean square error on the source's sample
 */
public record SourceDraw(double alongSource, double aside, double towardsTarget, double trainLoss) {

  /** The end of pretraining, at a cost that grows with neither samples nor inputs. */
  public static SourceDraw of(LinearSetting s, RandomStreams random) {
    if (s.populationSource()) {
      return new SourceDraw(1, 0, 0, 0);
    }
    int samples = s.sourceSamples();
    int dimension = s.dimension();
    int rank = Math.min(samples, dimension);
    double variance = s.sourceNoise() * s.sourceNoise();
    double inside = chiSquared(random, 0, rank);
    double seen = inside / (inside + chiSquared(random, 1, dimension - rank));
    double noise =
        variance
            * chiSquared(random, 2, rank)
            / chiSquared(random, 3, Math.abs(samples - dimension) + 1);
    double first = random.normal(Streams.SOURCE, 4);
    double cosine = first / Math.sqrt(first * first + chiSquared(random, 5, rank - 1));
    double cross = Math.sqrt(seen * noise) * cosine;
    double along = seen + cross;
    // ‖β̂_pre‖² − p² without the difference of nearly equal numbers.
    double aside =
        seen * (1 - seen) + noise * (1 - seen * cosine * cosine) + 2 * cross * (1 - seen);
    double loss = variance * chiSquared(random, 6, samples - rank) / (2 * samples);
    return new SourceDraw(along, Math.sqrt(Math.max(0, aside)), towardsTarget(s, random), loss);
  }

  /** N². */
  public double squaredNorm() {
    return alongSource * alongSource + aside * aside;
  }

  /** β̂_pre·β_t. */
  public double alongTarget(LinearSetting s) {
    return alongSource * s.cosine() + aside * towardsTarget * s.sine();
  }

  /**
   * ‖ρβ_t − (β̂_pre·ρβ_t)β̂_pre/N²‖²: squared distance of the target from the line through β̂_pre.
   */
  public double missed(LinearSetting s) {
    if (aside == 0) {
      return s.targetEnergy() * s.sine() * s.sine();
    }
    double along = alongTarget(s);
    return s.targetEnergy() * Math.max(0, 1 - along * along / squaredNorm());
  }

  /** β̂_pre in a frame whose vectors are β_t, the normal to it in the plane, and a third one. */
  public double[] in(Frame frame, LinearSetting s) {
    double[] target = frame.vectors()[0];
    double[] normal = frame.vectors()[1];
    double[] pretrained = new double[target.length];
    double inPlane = aside * towardsTarget;
    Vectors.add(pretrained, alongSource * s.cosine() + inPlane * s.sine(), target);
    Vectors.add(pretrained, alongSource * s.sine() - inPlane * s.cosine(), normal);
    if (aside > 0) {
      double outside = aside * Math.sqrt(1 - towardsTarget * towardsTarget);
      Vectors.add(pretrained, outside, frame.vectors()[2]);
    }
    return pretrained;
  }

  /** As the arm of pretraining measures it. */
  public Coefficients coefficients(LinearSetting s) {
    double missing = alongSource - 1;
    return new Coefficients(
        missing * missing + aside * aside,
        trainLoss,
        squaredNorm(),
        alongSource,
        alongTarget(s),
        0);
  }

  private static double towardsTarget(LinearSetting s, RandomStreams random) {
    double first = random.normal(Streams.SOURCE, 7);
    return first / Math.sqrt(first * first + chiSquared(random, 8, s.dimension() - 2));
  }

  private static double chiSquared(RandomStreams random, int index, int degrees) {
    return random.chiSquared(Streams.SOURCE, index, degrees);
  }
}
