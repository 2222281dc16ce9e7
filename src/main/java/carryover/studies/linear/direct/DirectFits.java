package carryover.studies.linear.direct;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.draw.Vectors;

/** The fits that nobody trains, on a real sample: minima of the loss with a penalty. */
final class DirectFits {
  private final LinearSetting setting;
  private final LabelledSample sample;
  private final double[] target;

  /**
   * @param target β_t
   */
  DirectFits(LinearSetting setting, LabelledSample sample, double[] target) {
    this.setting = setting;
    this.sample = sample;
    this.target = target;
  }

  /** The best pull to a centre: nλ = σ²d/‖c−ρβ_t‖². */
  double[] pulledTo(double[] centre) {
    double distance = Vectors.squaredDistance(centre, setting.targetNorm(), target);
    if (distance == 0) {
      return centre.clone();
    }
    double penalty = setting.noiseVariance() / (distance * setting.gamma());
    double[] right = sample.pull();
    Vectors.add(right, penalty, centre);
    return ConjugateGradients.solve(
        vector -> {
          double[] product = sample.curvature(vector);
          Vectors.add(product, penalty, vector);
          return product;
        },
        right,
        centre.clone());
  }

  /** A readout with the penalty λ on all hidden units; of many the one with the least weights. */
  double[] readout(Network network) {
    double[] weights =
        ConjugateGradients.solve(
            vector -> {
              double[] product = network.units(sample.curvature(network.hidden(vector)));
              Vectors.add(product, setting.readoutRidge(), vector);
              return product;
            },
            network.units(sample.pull()),
            new double[network.readout().length]);
    return network.hidden(weights);
  }
}
