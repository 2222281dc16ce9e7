package carryover.studies.images.theory;

import carryover.numeric.StandardNormal;
import carryover.studies.images.ImagesSetting;

/**
 * The theory's numbers of a real pair of tasks, and what they predict of the theory's network
 * (docs/model-real-images.md §3; the predictor is ours, without a fitted constant).
 */
public record PairPrediction(PairStatistics pair, ImagesSetting setting) {
  static PairPrediction of(PairCatalogue catalogue, ImagesSetting setting) {
    return new PairPrediction(catalogue.of(setting.source(), setting.target()), setting);
  }

  /** ‖u‖² = ⟨μ₁, μ₂⟩. */
  public double sharedSignal() {
    return pair.shared();
  }

  /** S = ‖μ₂‖. */
  public double targetSignal() {
    return Math.sqrt(pair.signal2());
  }

  /** ‖v1‖ = √(‖μ₁‖² − ‖u‖²), 0 where that is negative. */
  public double sourceOnlySignal() {
    return Math.sqrt(Math.max(0, pair.signal1() - pair.shared()));
  }

  /** (tr S₂)²/tr S₂², the dimension of isotropic noise that spreads alike. */
  public double effectiveDimension() {
    return trace2() * trace2() / square2();
  }

  /** σ = √(tr S₂²/tr S₂), the standard deviation of that noise. */
  public double effectiveNoise() {
    return Math.sqrt(square2() / trace2());
  }

  /** N₂‖μ₂‖²/tr S₂: how much signal there is in all samples beside the noise of one. */
  public double signalRatio() {
    return setting.downstreamSamples() * pair.signal2() / trace2();
  }

  /**
   * This pair among those of inherited filters: isotropic noise of the effective deviations and
   * dimension. The level of its closed form is off, its order is the better one.
   */
  public Place place() {
    return new Place(
        pair.shared(),
        pair.signal2(),
        sourceOnlySignal() * sourceOnlySignal(),
        square1() / trace1(),
        square2() / trace2(),
        effectiveDimension(),
        setting.alpha() * setting.upstreamSamples(),
        setting.downstreamSamples(),
        setting.alpha());
  }

  /** Of transfer over scratch. */
  public double gain() {
    return transferAccuracy() - scratchAccuracy();
  }

  /** Of the arm that inherits. */
  public double transferAccuracy() {
    double a1 = setting.alpha() * setting.upstreamSamples() * sourceScale();
    return accuracy(a1, setting.alpha() * sourceScale());
  }

  /** Of the arm from scratch. */
  public double scratchAccuracy() {
    return accuracy(0, 0);
  }

  /** Signal over noise of w = a₂μ₂ + a₁μ₁ + training noise, through Φ. */
  private double accuracy(double a1, double c1) {
    double c2 = targetScale();
    double a2 = setting.downstreamSamples() * c2;
    double signal = a2 * pair.signal2() + a1 * pair.shared();
    double s = setting.downstreamNoise() * setting.downstreamNoise();
    double spread =
        a2 * a2 * (pair.spread22() + s * pair.signal2())
            + 2 * a1 * a2 * (pair.spread12() + s * pair.shared())
            + a1 * a1 * (pair.spread11() + s * pair.signal1());
    double memory =
        c2 * c2 * setting.downstreamSamples() * square2()
            + c1 * c1 * setting.upstreamSamples() * cross();
    return StandardNormal.cumulative(signal / Math.sqrt(spread + memory));
  }

  /** c₁ = 1/(N₁‖μ₁‖² + tr S₁). */
  private double sourceScale() {
    return 1 / (setting.upstreamSamples() * pair.signal1() + trace1());
  }

  /** c₂ = 1/(N₂‖μ₂‖² + tr S₂). */
  private double targetScale() {
    return 1 / (setting.downstreamSamples() * pair.signal2() + trace2());
  }

  private double noise1() {
    return setting.upstreamNoise() * setting.upstreamNoise();
  }

  private double noise2() {
    return setting.downstreamNoise() * setting.downstreamNoise();
  }

  /** tr(S₁ + σ₁²I). */
  private double trace1() {
    return pair.trace1() + pair.dimension() * noise1();
  }

  /** tr(S₂ + σ₂²I). */
  private double trace2() {
    return pair.trace2() + pair.dimension() * noise2();
  }

  /** tr(S₁ + σ₁²I)². */
  private double square1() {
    return pair.square1() + 2 * noise1() * pair.trace1() + pair.dimension() * noise1() * noise1();
  }

  /** tr(S₂ + σ₂²I)². */
  private double square2() {
    return pair.square2() + 2 * noise2() * pair.trace2() + pair.dimension() * noise2() * noise2();
  }

  /** tr(S₁ + σ₁²I)(S₂ + σ₂²I). */
  private double cross() {
    return pair.cross()
        + noise2() * pair.trace1()
        + noise1() * pair.trace2()
        + pair.dimension() * noise1() * noise2();
  }
}
