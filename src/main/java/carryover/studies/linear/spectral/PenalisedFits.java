package carryover.studies.linear.spectral;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Vectors;

/**
 * The fits that nobody trains: minima of the loss with a penalty (docs/model-deep-linear.md §8.4).
 */
final class PenalisedFits {
  private final LinearSetting setting;
  private final Regression regression;
  private final double[] pretrained;
  private final double[] target;

  PenalisedFits(Target task) {
    setting = task.setting();
    regression = task.regression();
    pretrained = task.pretrained();
    target = task.target();
  }

  /** Ridge with nλ = σ²d/ρ², which is the best on average. */
  double[] tunedScratch() {
    return pulled(new double[target.length]);
  }

  /** The best pull to β̂_pre: nλ = σ²d/‖β̂_pre−ρβ_t‖². */
  double[] tunedFinetune() {
    return pulled(pretrained);
  }

  /**
   * A readout with the penalty λ on features α²(I+χbbᵀ): (H + μ(I − χ/(1+χ)·bbᵀ))β = q with μ =
   * λ/α², solved by the formula of Sherman and Morrison; for μ = 0 its limit, which fits the sample
   * with the least norm in the metric of the features.
   *
   * @param penalty μ ≥ 0
   * @param strength χ
   */
  double[] lazyToRich(double penalty, double strength) {
    double[] direction = pretrained.clone();
    Vectors.scale(direction, 1 / Math.sqrt(Vectors.dot(direction, direction)));
    double[] solution = regression.solve(penalty, new double[target.length]);
    double freed = strength / (1 + strength);
    double weight = 0;
    for (int i = 0; i < direction.length; i++) {
      double kept = kept(i, penalty);
      weight += direction[i] * direction[i] * (1 - kept + kept / (1 + strength));
    }
    double along = freed * Vectors.dot(direction, solution) / weight;
    for (int i = 0; i < direction.length; i++) {
      solution[i] += along * kept(i, penalty) * direction[i];
    }
    return solution;
  }

  /** μ/(λᵢ+μ), of a coordinate the share that ridge leaves as it was. */
  private double kept(int i, double penalty) {
    double root = i < regression.rank() ? regression.roots()[i] : 0;
    return root == 0 ? 1 : penalty / (root * root + penalty);
  }

  private double[] pulled(double[] centre) {
    double distance = Vectors.squaredDistance(centre, setting.targetNorm(), target);
    double penalty =
        distance == 0
            ? Double.POSITIVE_INFINITY
            : setting.noiseVariance() / (distance * setting.gamma());
    return regression.solve(penalty, centre);
  }
}
