package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Cholesky;
import java.util.Arrays;

/**
 * Test accuracy in 2m dimensions (docs/model.md §5): the responses g = (⟨w, ξ⟩) of the filters to
 * fresh noise are Gaussian with a known covariance, so 2m-vectors are drawn, never d-vectors.
 *
 * <p>With h(g) = Σ j·ReLU(g) and 2·ReLU(g) = g + |g|, a draw and its mirror image −ξ share one
 * product: 2h(±g) = Σ j|g| ± Σ j·g. Each noise vector is tried with both labels, of which at least
 * one or at most one is right, depending on the signal alone; the standard error is therefore at
 * most ¼/√PAIRS = 0.0078 at any accuracy.
 */
final class TestAccuracy {
  /** Mirror pairs of test noise vectors: 2048 draws. */
  static final int PAIRS = 1024;

  /** Vectors handled together; divides PAIRS. */
  static final int CHUNK = 256;

  /** Relative to the size of the responses; several times what up to 1000 additions can lose. */
  private static final double ROUNDING = 1e-12;

  private final CancellationPoint cancellationPoint;
  private final int filters;
  private final int width;
  private final double[][][] chunks;
  private final double[] column;
  private final double[] factor;
  private final double[] signed;
  private final double[] first = new double[CHUNK];
  private final double[] second = new double[CHUNK];
  private final double[] even = new double[CHUNK];
  private final double[] odd = new double[CHUNK];

  /**
   * @param cancellationPoint passed many times within a measurement, which is long with many
   *     filters
   */
  TestAccuracy(TestDraws draws, int filters, CancellationPoint cancellationPoint) {
    this.cancellationPoint = cancellationPoint;
    this.filters = filters;
    width = padded(filters);
    chunks = draws.chunks();
    column = new double[filters];
    factor = new double[filters * width];
    signed = new double[width];
  }

  /** The next multiple of four: coordinates are handled in fours. */
  static int padded(int filters) {
    return (filters + 3) / 4 * 4;
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
    double up = 0;
    double down = 0;
    double trace = 0;
    for (int f = 0; f < filters; f++) {
      up += sign(f) * (signal[f] + Math.abs(signal[f]));
      down += sign(f) * (Math.abs(signal[f]) - signal[f]);
      trace += covariance[f * filters + f];
    }
    if (!Double.isFinite(trace)) {
      return Double.NaN;
    }
    setFactor(covariance);
    // Where no filter responds h is 0, but even + odd only up to rounding: a tie is a small band.
    double tie = ROUNDING * Math.sqrt(filters * trace);
    long right = 0;
    for (double[][] chunk : chunks) {
      Arrays.fill(odd, 0);
      for (int c = 0; c < width; c += 4) {
        cancellationPoint.before(CHUNK);
        add(signed, c, chunk[c], chunk[c + 1], chunk[c + 2], chunk[c + 3], odd);
      }
      Arrays.fill(even, 0);
      for (int f = 0; f < filters; f += 2) {
        cancellationPoint.before((long) (f + 2) * CHUNK / 2);
        respond(f, chunk);
        addAbsolute(sign(f), first, even);
        addAbsolute(sign(f + 1), second, even);
      }
      right += count(even, odd, tie - up, 0 - tie - down);
    }
    return right / (4.0 * PAIRS);
  }

  private double sign(int filter) {
    return filter < filters / 2 ? 1 : -1;
  }

  /** The factor with zeros above the diagonal, and its rows added up with the filters' signs. */
  private void setFactor(double[] covariance) {
    Cholesky.factor(covariance, filters, column, cancellationPoint);
    Arrays.fill(signed, 0);
    for (int f = 0; f < filters; f++) {
      System.arraycopy(covariance, f * filters, factor, f * width, f + 1);
      for (int c = 0; c <= f; c++) {
        signed[c] += sign(f) * factor[f * width + c];
      }
    }
  }

  /** Responses of filters f and f + 1 to the chunk's draws; their factors end at f + 1. */
  private void respond(int f, double[][] chunk) {
    set(f * width, chunk[0], chunk[1], chunk[2], chunk[3]);
    for (int c = 4; c <= f + 1; c += 4) {
      add(f * width + c, chunk[c], chunk[c + 1], chunk[c + 2], chunk[c + 3]);
    }
  }

  // Small loops over whole chunks: the shape the just-in-time compiler turns into vector code.

  private void set(int at, double[] w, double[] x, double[] y, double[] z) {
    setBoth(factor, at, at + width, w, x, y, z, first, second);
  }

  private void add(int at, double[] w, double[] x, double[] y, double[] z) {
    addBoth(factor, at, at + width, w, x, y, z, first, second);
  }

  private static void setBoth(
      double[] l,
      int one,
      int two,
      double[] w,
      double[] x,
      double[] y,
      double[] z,
      double[] first,
      double[] second) {
    double a = l[one];
    double b = l[one + 1];
    double c = l[one + 2];
    double d = l[one + 3];
    double e = l[two];
    double f = l[two + 1];
    double g = l[two + 2];
    double h = l[two + 3];
    for (int k = 0; k < CHUNK; k++) {
      first[k] = a * w[k] + b * x[k] + c * y[k] + d * z[k];
      second[k] = e * w[k] + f * x[k] + g * y[k] + h * z[k];
    }
  }

  private static void addBoth(
      double[] l,
      int one,
      int two,
      double[] w,
      double[] x,
      double[] y,
      double[] z,
      double[] first,
      double[] second) {
    double a = l[one];
    double b = l[one + 1];
    double c = l[one + 2];
    double d = l[one + 3];
    double e = l[two];
    double f = l[two + 1];
    double g = l[two + 2];
    double h = l[two + 3];
    for (int k = 0; k < CHUNK; k++) {
      first[k] += a * w[k] + b * x[k] + c * y[k] + d * z[k];
      second[k] += e * w[k] + f * x[k] + g * y[k] + h * z[k];
    }
  }

  private static void add(
      double[] l, int at, double[] w, double[] x, double[] y, double[] z, double[] target) {
    double a = l[at];
    double b = l[at + 1];
    double c = l[at + 2];
    double d = l[at + 3];
    for (int k = 0; k < CHUNK; k++) {
      target[k] += a * w[k] + b * x[k] + c * y[k] + d * z[k];
    }
  }

  private static void addAbsolute(double sign, double[] x, double[] target) {
    for (int k = 0; k < CHUNK; k++) {
      target[k] += sign * Math.abs(x[k]);
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
