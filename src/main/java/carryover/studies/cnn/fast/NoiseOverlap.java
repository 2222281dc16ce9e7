package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;

/**
 * The part of one task's noise that lies in the plane of its own signals (docs/model.md §8.1): of
 * noise vector i, σ·(along_i·μ̂ + across_i·ν̂), each with deviation c.
 *
 * @param strength c, above 0
 * @param along N coordinates along μ in units of σ
 * @param across N coordinates across it
 */
record NoiseOverlap(double strength, double[] along, double[] across) {
  static NoiseOverlap of(double strength, GaussianDraws draws, GaussianDraws.Block block) {
    return new NoiseOverlap(
        strength,
        times(strength, draws.alongSignal(block)),
        times(strength, draws.acrossSignal(block)));
  }

  /** Σ values_i·row_i, in four sums side by side: one alone waits for each of its additions. */
  static double sum(double[] values, double[] row, CancellationPoint cancellationPoint) {
    cancellationPoint.before(row.length);
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int i = 0;
    for (; i + 3 < row.length; i += 4) {
      first += values[i] * row[i];
      second += values[i + 1] * row[i + 1];
      third += values[i + 2] * row[i + 2];
      fourth += values[i + 3] * row[i + 3];
    }
    for (; i < row.length; i++) {
      first += values[i] * row[i];
    }
    return first + second + (third + fourth);
  }

  private static double[] times(double factor, double[] values) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }
}
