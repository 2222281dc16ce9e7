package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;

/**
 * Ridge regression with the feature kernel of a network, the ridge in units of the kernel's mean
 * diagonal. Solved in double precision.
 *
 * @param readout of the equivalent network f = Σᵢ zᵢφ(hᵢ)
 * @param trainLoss mean squared error on the samples
 */
record RidgeFit(double[] readout, double trainLoss) {
  static RidgeFit of(
      Points points,
      double[] labels,
      Neurons neurons,
      double ridge,
      CancellationPoint cancellationPoint) {
    int p = points.count();
    double[] kernel = Features.kernel(points, neurons, cancellationPoint);
    double diagonal = 0;
    for (int i = 0; i < p; i++) {
      diagonal += kernel[i * p + i] / p;
    }
    double[] factor = kernel.clone();
    for (int i = 0; i < p; i++) {
      factor[i * p + i] += ridge * diagonal;
    }
    Cholesky.factor(factor, p, new double[p], cancellationPoint);
    double[] a = labels.clone();
    Cholesky.solve(factor, p, a);
    double loss = 0;
    for (int i = 0; i < p; i++) {
      // y − Ka = λa.
      double error = ridge * diagonal * a[i];
      loss += error * error / p;
    }
    return new RidgeFit(readout(points, neurons, a, cancellationPoint), loss);
  }

  /** zᵢ = Σ_μ a_μ φ(hᵢ(x_μ))/N. */
  private static double[] readout(
      Points points, Neurons neurons, double[] a, CancellationPoint cancellationPoint) {
    int p = points.count();
    double[] readout = new double[neurons.width()];
    int[] next = {0};
    Features.kernel(
        points,
        neurons,
        cancellationPoint,
        (count, h) -> {
          for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int mu = 0; mu < p; mu++) {
              sum += a[mu] * Math.max(h[i * p + mu], 0);
            }
            readout[next[0]++] = sum / neurons.width();
          }
        });
    return readout;
  }
}
