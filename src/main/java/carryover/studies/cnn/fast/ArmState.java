package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import java.util.Arrays;

/**
 * Where an arm stands before it looks at a step: all it needs to go on with its task, which can be
 * made again from the draws. Nobody writes to the arrays. Matrices are 2m×N, an array for each
 * filter.
 *
 * @param signal ⟨w, μ⟩, length 2m
 * @param signalMultiple accumulated multiple of μ, length 2m
 * @param startNoise ⟨w, ξ_i⟩ before the first step
 * @param noise ⟨w, ξ_i⟩ now
 * @param coefficients accumulated coefficients of ξ_i
 * @param startShare how much of its start is left in each filter
 * @param startCovariance W₀ P W₀ᵀ, 2m×2m row-major
 * @param startAlong coordinate along μ before the first step, length 2m, and across it
 * @param history what the filters brought along
 */
record ArmState(
    double[] signal,
    double[] signalMultiple,
    double[][] startNoise,
    double[][] noise,
    double[][] coefficients,
    double[] startShare,
    double[] startCovariance,
    double[] startAlong,
    double[] startAcross,
    StartState.History history) {

  /** Before the first step. */
  static ArmState before(LearningTask task, StartState start, CancellationPoint cancellationPoint) {
    int filters = start.signal().length;
    double[][] noise = startNoise(task, start, filters, cancellationPoint);
    return new ArmState(
        start.signal(),
        new double[filters],
        noise,
        noise,
        task.perFilter(filters, cancellationPoint),
        ones(filters),
        startCovariance(start, filters, cancellationPoint),
        start.along(),
        start.across(),
        start.history());
  }

  /** Memory it holds. */
  long bytes() {
    long filters = signal.length;
    return 8L * (3L * filters * noise[0].length + startCovariance.length + 12L * filters);
  }

  private static double[][] startNoise(
      LearningTask task, StartState start, int filters, CancellationPoint cancellationPoint) {
    int samples = task.samples();
    double[][] products = task.perFilter(filters, cancellationPoint);
    DenseMatrix product = task.firstBuffer();
    product.setProduct(
        task.noise(),
        task.complement(),
        true,
        start.complement().topRows(task.complement().rows()),
        false,
        0,
        cancellationPoint);
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(2L * samples);
      product.getColumn(f, products[f]);
      addMultiple(task.noise() * start.extra()[f], task.extra(), products[f]);
      if (task.overlap().isPresent()) {
        NoiseOverlap overlap = task.overlap().get();
        addMultiple(task.noise() * start.along()[f], overlap.along(), products[f]);
        addMultiple(task.noise() * start.across()[f], overlap.across(), products[f]);
      }
    }
    return products;
  }

  private static void addMultiple(double factor, double[] values, double[] target) {
    for (int i = 0; i < values.length; i++) {
      target[i] += factor * values[i];
    }
  }

  private static double[] ones(int count) {
    double[] ones = new double[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] startCovariance(
      StartState start, int filters, CancellationPoint cancellationPoint) {
    double[] covariance = new double[filters * filters];
    try (DenseMatrix product = new DenseMatrix(filters, filters)) {
      product.setProduct(
          1, start.complement(), true, start.complement(), false, 0, cancellationPoint);
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
