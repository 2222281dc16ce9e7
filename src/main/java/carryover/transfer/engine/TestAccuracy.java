package carryover.transfer.engine;

import carryover.numeric.Cholesky;

/**
 * Test accuracy in 2m dimensions (docs/model.md §5): the responses g = (⟨w, ξ⟩) of the filters to
 * fresh noise are Gaussian with a known covariance, so 2m-vectors are drawn, never d-vectors.
 *
 * <p>With h(g) = Σ j·ReLU(g) and 2·ReLU(g) = g + |g|, a draw and its mirror image −ξ share one
 * product: 2h(±g) = Σ j|g| ± Σ j·g. Each noise vector is tried with both labels. {@link #PAIRS}
 * pairs thus make 2·PAIRS noise draws; the standard error is below 0.008 at any accuracy.
 */
final class TestAccuracy {
  /** Mirror pairs of test noise vectors. */
  static final int PAIRS = 1024;

  /** Vectors handled together; divides PAIRS. */
  static final int CHUNK = 128;

  private final int filters;
  private final double[][][] chunks;
  private final double[] scratch;
  private final double[] signed;
  private final double[] response = new double[CHUNK];
  private final double[] even = new double[CHUNK];
  private final double[] odd = new double[CHUNK];

  TestAccuracy(TestDraws draws, int filters) {
    this.filters = filters;
    chunks = draws.chunks();
    scratch = new double[filters];
    signed = new double[filters];
  }

  /**
   * Share of test samples with y·f &gt; 0; ties count as wrong.
   *
   * @param covariance 2m×2m row-major covariance of the filters' noise responses, the m filters of
   *     sign +1 first; its lower triangle is overwritten
   * @param signal ⟨w, μ⟩ for each filter
   * @return in 0…1, or NaN when the covariance is not finite
   */
  double measure(double[] covariance, double[] signal) {
    double ownUp = 0;
    double ownDown = 0;
    double trace = 0;
    for (int f = 0; f < filters; f++) {
      double sign = f < filters / 2 ? 1 : -1;
      ownUp += sign * (signal[f] + Math.abs(signal[f]));
      ownDown += sign * (Math.abs(signal[f]) - signal[f]);
      trace += covariance[f * filters + f];
    }
    if (!Double.isFinite(trace)) {
      return Double.NaN;
    }
    Cholesky.factor(covariance, filters, scratch);
    int half = filters / 2;
    for (int c = 0; c < filters; c++) {
      double sum = 0;
      for (int f = c; f < filters; f++) {
        sum += f < half ? covariance[f * filters + c] : -covariance[f * filters + c];
      }
      signed[c] = sum;
    }
    long right = 0;
    for (double[][] chunk : chunks) {
      product(signed, 0, filters, chunk, odd);
      java.util.Arrays.fill(even, 0);
      for (int f = 0; f < filters; f++) {
        product(covariance, f * filters, f + 1, chunk, response);
        if (f < half) {
          addAbsolute(response, even);
        } else {
          subtractAbsolute(response, even);
        }
      }
      right += count(even, odd, -ownUp, -ownDown);
    }
    return right / (4.0 * PAIRS);
  }

  /** target ← Σ_c factor[first + c] · chunk[c], c below length. */
  private static void product(
      double[] factor, int first, int length, double[][] chunk, double[] target) {
    switch (length & 3) {
      case 1 -> set1(factor[first], chunk[0], target);
      case 2 -> set2(factor[first], factor[first + 1], chunk[0], chunk[1], target);
      case 3 -> {
        set2(factor[first], factor[first + 1], chunk[0], chunk[1], target);
        add1(factor[first + 2], chunk[2], target);
      }
      default -> java.util.Arrays.fill(target, 0);
    }
    for (int c = length & 3; c < length; c += 4) {
      int at = first + c;
      add4(
          factor[at],
          factor[at + 1],
          factor[at + 2],
          factor[at + 3],
          chunk[c],
          chunk[c + 1],
          chunk[c + 2],
          chunk[c + 3],
          target);
    }
  }

  // Small loops over whole chunks: the shape the just-in-time compiler turns into vector code.

  private static void set1(double a, double[] x, double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] = a * x[k];
    }
  }

  private static void set2(double a, double b, double[] x, double[] y, double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] = a * x[k] + b * y[k];
    }
  }

  private static void add1(double a, double[] x, double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] += a * x[k];
    }
  }

  private static void add4(
      double a,
      double b,
      double c,
      double d,
      double[] w,
      double[] x,
      double[] y,
      double[] z,
      double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] += a * w[k] + b * x[k] + c * y[k] + d * z[k];
    }
  }

  private static void addAbsolute(double[] x, double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] += Math.abs(x[k]);
    }
  }

  private static void subtractAbsolute(double[] x, double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] -= Math.abs(x[k]);
    }
  }

  /** Over both mirror images: label +1 is right when 2h exceeds {@code up}, −1 when below down. */
  private static long count(double[] even, double[] odd, double up, double down) {
    long right = 0;
    for (int k = 0; k < CHUNK; k++) {
      double plus = even[k] + odd[k];
      double minus = even[k] - odd[k];
      right += below(up, plus) + below(up, minus) + below(plus, down) + below(minus, down);
    }
    return right;
  }

  /** 1 if a &lt; b, else 0, for finite values; without a branch that could be mispredicted. */
  private static long below(double a, double b) {
    return Double.doubleToRawLongBits(a - b) >>> 63;
  }
}
