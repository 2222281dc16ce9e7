package carryover.studies.kernel.linear;

/**
 * How well a readout on features at rest does.
 *
 * @param trainLoss mean squared error on its samples
 * @param testLoss ‖β̂ − β_t‖²
 * @param time Σ of step sizes until then; NaN at the end of endless training
 */
record ReadoutFit(double trainLoss, double testLoss, double time) {
  /** The fit of β̂ = MXᵀa. */
  static ReadoutFit of(SampledKernel kernel, double[] a, double[] residual, double time) {
    int order = kernel.order();
    double[] p = new double[order];
    kernel.pull(a, p);
    double squaredNorm = square(p);
    double testLoss = kernel.problem().loss(kernel.problem().space().project(p), squaredNorm);
    kernel.push(p, residual);
    double[] labels = kernel.labels();
    for (int i = 0; i < order; i++) {
      residual[i] = labels[i] - residual[i];
    }
    return new ReadoutFit(square(residual) / order, testLoss, time);
  }

  private static double square(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value * value;
    }
    return sum;
  }
}
