package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;

/**
 * The covariance C = σ²·W P Wᵀ of the filters' responses to fresh noise of the arm's task. It needs
 * no weights: with Z₀ and Z the pre-activations of the training noise at the start and now and A
 * the accumulated coefficients, W P Wᵀ = W₀ P W₀ᵀ + ½·((Z₀+Z)ᵀA + Aᵀ(Z₀+Z)) (docs/model.md §5).
 */
final class ResponseCovariance implements AutoCloseable {
  private final Descent descent;
  private final int filters;
  private final double variance;
  private final double[] atStart;
  private final double[] current;
  private final double[] noiseSum;
  private final CancellationPoint cancellationPoint;
  private final DenseMatrix product;

  /**
   * @param atStart W₀ P W₀ᵀ, 2m×2m row-major; only read
   */
  ResponseCovariance(Descent descent, double[] atStart, CancellationPoint cancellationPoint) {
    this.descent = descent;
    this.cancellationPoint = cancellationPoint;
    filters = descent.filters();
    variance = descent.task().noise() * descent.task().noise();
    int samples = descent.task().samples();
    this.atStart = atStart;
    current = new double[filters * filters];
    noiseSum = new double[samples];
    product = new DenseMatrix(filters, filters);
  }

  /** The lower triangle of C now, 2m×2m row-major; the array is reused by the next call. */
  double[] now() {
    DenseMatrix noise = descent.task().firstBuffer();
    DenseMatrix coefficients = descent.task().secondBuffer();
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(2L * noiseSum.length);
      setSum(descent.startNoise()[f], descent.noise()[f], noiseSum);
      noise.putColumn(f, noiseSum);
    }
    coefficients.putColumns(descent.coefficients(), cancellationPoint);
    product.setProduct(0.5, noise, true, coefficients, false, 0, cancellationPoint);
    cancellationPoint.before(current.length);
    product.get(current);
    for (int a = 0; a < filters; a++) {
      cancellationPoint.before(8L * a);
      for (int b = 0; b <= a; b++) {
        int at = a * filters + b;
        current[at] = variance * (atStart[at] + current[at] + current[b * filters + a]);
      }
    }
    return current;
  }

  private static void setSum(double[] a, double[] b, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
  }

  @Override
  public void close() {
    product.close();
  }
}
