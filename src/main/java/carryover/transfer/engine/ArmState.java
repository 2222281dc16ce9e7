package carryover.transfer.engine;

import carryover.numeric.DenseMatrix;

/**
 * Where an arm stands before it looks at a step: all it needs to go on with its task, which can be
 * made again from the draws. Nobody writes to the arrays. Matrices are 2m×N, filter after filter.
 *
 * @param signal ⟨w, μ⟩, length 2m
 * @param signalMultiple accumulated multiple of μ, length 2m
 * @param startNoise ⟨w, ξ_i⟩ before the first step
 * @param noise ⟨w, ξ_i⟩ now
 * @param coefficients accumulated coefficients of ξ_i
 * @param startCovariance W₀ P W₀ᵀ, 2m×2m row-major
 * @param history what the filters brought along
 */
record ArmState(
    double[] signal,
    double[] signalMultiple,
    double[] startNoise,
    double[] noise,
    double[] coefficients,
    double[] startCovariance,
    StartState.History history) {

  /** Before the first step. */
  static ArmState before(Task task, StartState start) {
    int filters = start.signal().length;
    double[] noise = startNoise(task, start, filters);
    return new ArmState(
        start.signal(),
        new double[filters],
        noise,
        noise,
        new double[noise.length],
        startCovariance(start, filters),
        start.history());
  }

  /** Memory it holds. */
  long bytes() {
    return 8L * (3L * noise.length + startCovariance.length + 8L * signal.length);
  }

  private static double[] startNoise(Task task, StartState start, int filters) {
    int samples = task.samples();
    double[] products = new double[filters * samples];
    try (DenseMatrix product = new DenseMatrix(samples, filters)) {
      product.setProduct(
          task.noise(),
          task.complement(),
          true,
          start.complement().topRows(task.complement().rows()),
          false,
          0);
      product.get(products);
    }
    for (int f = 0; f < filters; f++) {
      double along = task.noise() * start.extra()[f];
      for (int i = 0; i < samples; i++) {
        products[f * samples + i] += along * task.extra()[i];
      }
    }
    return products;
  }

  private static double[] startCovariance(StartState start, int filters) {
    double[] covariance = new double[filters * filters];
    try (DenseMatrix product = new DenseMatrix(filters, filters)) {
      product.setProduct(1, start.complement(), true, start.complement(), false, 0);
      product.get(covariance);
    }
    for (int a = 0; a < filters; a++) {
      for (int b = 0; b < filters; b++) {
        covariance[a * filters + b] += start.extra()[a] * start.extra()[b];
      }
    }
    return covariance;
  }
}
