package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.numeric.ChiSquared;
import carryover.numeric.RandomStreams;
import java.util.Arrays;

/**
 * L of X = LQ for P₂ × D standard normal samples (Bartlett 1933): standard normals below the
 * diagonal, and there χ of D, D−1, … degrees of freedom. Fewer samples of the same seed are the
 * first ones.
 */
final class LowerFactor {
  private final int order;

  /** Row after row, the lower triangle only. */
  private final double[] values;

  private LowerFactor(int order, double[] values) {
    this.order = order;
    this.values = values;
  }

  static LowerFactor draw(
      RandomStreams streams, int samples, int dimension, CancellationPoint cancellationPoint) {
    int count = samples * (samples + 1) / 2;
    cancellationPoint.before(8L * count);
    double[] values = streams.normals(Streams.FACTOR, 0, count);
    for (int row = 0, place = 0; row < samples; row++, place++) {
      cancellationPoint.before(5_000);
      place += row;
      values[place] = Math.sqrt(ChiSquared.quantile(dimension - row, values[place]));
    }
    return new LowerFactor(samples, values);
  }

  int order() {
    return order;
  }

  /** Values read by one product. */
  long work() {
    return values.length;
  }

  /** target ← L·x. */
  void times(double[] x, double[] target) {
    int place = 0;
    for (int row = 0; row < order; row++) {
      target[row] = dot(place, x, row + 1);
      place += row + 1;
    }
  }

  /** Four sums side by side, since one would wait for each addition. */
  private double dot(int place, double[] x, int count) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      a += values[place + i] * x[i];
      b += values[place + i + 1] * x[i + 1];
      c += values[place + i + 2] * x[i + 2];
      d += values[place + i + 3] * x[i + 3];
    }
    for (; i < count; i++) {
      a += values[place + i] * x[i];
    }
    return (a + b) + (c + d);
  }

  /** target ← Lᵀ·x. */
  void transposedTimes(double[] x, double[] target) {
    Arrays.fill(target, 0, order, 0);
    int place = 0;
    for (int row = 0; row < order; row++) {
      double factor = x[row];
      for (int column = 0; column <= row; column++) {
        target[column] += factor * values[place + column];
      }
      place += row + 1;
    }
  }

  /** The lower triangle of L·Lᵀ of the first rows, row-major. */
  double[] gram(int rows, CancellationPoint cancellationPoint) {
    double[] gram = new double[rows * rows];
    for (int i = 0; i < rows; i++) {
      cancellationPoint.before((long) i * i / 2 + rows);
      int first = i * (i + 1) / 2;
      for (int j = 0; j <= i; j++) {
        int second = j * (j + 1) / 2;
        double sum = 0;
        for (int k = 0; k <= j; k++) {
          sum += values[first + k] * values[second + k];
        }
        gram[i * rows + j] = sum;
      }
    }
    return gram;
  }
}
