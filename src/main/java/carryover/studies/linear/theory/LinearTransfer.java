package carryover.studies.linear.theory;

import carryover.studies.linear.LinearSetting;
import java.util.function.DoubleUnaryOperator;

/**
 * Linear transfer: one coefficient is fitted, along what pretraining found
 * (docs/model-deep-linear.md §5.2).
 */
public final class LinearTransfer {
  private static final int INTERVALS = 600;

  private LinearTransfer() {}

  /**
   * Mean risk at every number of samples, with the readout penalty: S + E[(c²(nλ)² + (σ²+S)Z) /
   * (Z+nλ)²], Z ~ χ²_n, c² = ρ²cos²φ; without penalty S + (σ²+S)/(n−2), n &gt; 2. Exact for a
   * population source, n_s and d large for a finite one.
   */
  public static double meanRisk(LinearSetting s) {
    SourceSolution source = SourceSolution.limit(s);
    double missed = source.missed(s);
    double spread = s.noiseVariance() + missed;
    double penalty = s.targetSamples() * readoutPenalty(s, source.squaredNorm());
    if (penalty == 0) {
      return missed + spread / (s.targetSamples() - 2);
    }
    double found = s.targetEnergy() - missed;
    return missed
        + meanOverChiSquared(
            s.targetSamples(),
            z -> (found * penalty * penalty + spread * z) / ((z + penalty) * (z + penalty)));
  }

  /**
   * Penalty of a readout on a feature of length 1 that acts as λ does on the network's own feature,
   * of length N^((L−1)/L).
   *
   * @param squaredNorm N²
   */
  public static double readoutPenalty(LinearSetting s, double squaredNorm) {
    double power = (s.depth() - 1) / (double) s.depth();
    return s.readoutRidge() == 0 ? 0 : s.readoutRidge() / Math.pow(squaredNorm, power);
  }

  /** Equation (13) of the paper, ρ²(1 − cos²θ(1+2λ)/(1+λ)²): many samples, population source. */
  public static double printedRisk(LinearSetting s) {
    double shrunk = 1 + s.readoutRidge();
    double share = (1 + 2 * s.readoutRidge()) / (shrunk * shrunk);
    return s.targetEnergy() * (1 - s.cosine() * s.cosine() * share);
  }

  /** The readout penalty with the least mean risk: (σ²+S)/(nc²), at every n; infinite at 90°. */
  public static double bestRidge(LinearSetting s) {
    double missed = SourceSolution.limit(s).missed(s);
    return (s.noiseVariance() + missed) / (s.targetSamples() * (s.targetEnergy() - missed));
  }

  /** Scratch minus linear transfer, both exact means. */
  public static double meanGain(LinearSetting s) {
    return Scratch.meanRisk(s) - meanRisk(s);
  }

  /**
   * By the trapezoidal rule over ln Z, whose density is smooth and falls off faster than any power
   * on one side and exponentially on the other: error below 1e-10.
   */
  private static double meanOverChiSquared(double degrees, DoubleUnaryOperator value) {
    double centre = Math.log(degrees);
    double width = 12 * Math.sqrt(2 / degrees);
    double from = centre - width - 90 / degrees;
    double step = (width + Math.log1p(90 / degrees) + centre - from) / INTERVALS;
    double sum = 0;
    double weights = 0;
    for (int i = 0; i <= INTERVALS; i++) {
      double log = from + i * step;
      double z = Math.exp(log);
      double weight = Math.exp(degrees / 2 * (log - centre) - (z - degrees) / 2);
      sum += weight * value.applyAsDouble(z);
      weights += weight;
    }
    return sum / weights;
  }
}
