package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import java.util.Optional;

/**
 * The covariance C = σ²·W P Wᵀ of the filters' responses to fresh noise of the arm's task. It needs
 * no weights: with Z₀ and Z the pre-activations of the training noise at the start and now and A
 * the accumulated coefficients, W P Wᵀ = W₀ P W₀ᵀ + ½·((Z₀+Z)ᵀA + Aᵀ(Z₀+Z)) (docs/model.md §5).
 * Where weight decay has left a share B of the starts, W₀ and Z₀ are B·W₀ and Z₀·B; where noise
 * lies in the plane of the signals, this is about the part outside it, and the part within is added
 * (§8).
 */
final class ResponseCovariance implements AutoCloseable {
  private final Descent descent;
  private final int filters;
  private final double variance;
  private final ArmState from;
  private final double[] current;
  private final double[] noiseSum;
  private final Optional<NoiseOverlap> overlap;
  private final double overlapSquared;
  private final double[] along;
  private final double[] across;
  private final CancellationPoint cancellationPoint;
  private final DenseMatrix product;

  /**
   * @param from where the arm began, or went on
   */
  ResponseCovariance(Descent descent, ArmState from, CancellationPoint cancellationPoint) {
    this.descent = descent;
    this.cancellationPoint = cancellationPoint;
    filters = descent.filters();
    variance = descent.task().noise() * descent.task().noise();
    int samples = descent.task().samples();
    this.from = from;
    current = new double[filters * filters];
    noiseSum = new double[samples];
    overlap = descent.task().overlap();
    double strength = overlap.map(NoiseOverlap::strength).orElse(0.0);
    overlapSquared = strength * strength;
    along = new double[filters];
    across = new double[filters];
    product = new DenseMatrix(filters, filters);
  }

  /** The lower triangle of C now, 2m×2m row-major; the array is reused by the next call. */
  double[] now() {
    double[] atStart = from.startCovariance();
    DenseMatrix noise = descent.task().firstBuffer();
    DenseMatrix coefficients = descent.task().secondBuffer();
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(2L * noiseSum.length);
      double left = descent.startShare[f];
      setSum(left, descent.startNoise()[f], descent.noise()[f], noiseSum);
      if (overlap.isPresent()) {
        along[f] = descent.alongNow(f);
        across[f] = descent.acrossNow(f);
        takeAway(left * from.startAlong()[f] + along[f], overlap.get().along());
        takeAway(left * from.startAcross()[f] + across[f], overlap.get().across());
      }
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
        double start = descent.startShare[a] * descent.startShare[b] * atStart[at];
        current[at] = variance * (start + current[at] + current[b * filters + a] + plane(a, b));
      }
    }
    return current;
  }

  /** What the noise in the plane of the signals adds. */
  private double plane(int a, int b) {
    return overlapSquared * (along[a] * along[b] + across[a] * across[b]);
  }

  private void takeAway(double weight, double[] row) {
    double factor = descent.task().noise() * weight;
    for (int i = 0; i < row.length; i++) {
      noiseSum[i] -= factor * row[i];
    }
  }

  private static void setSum(double share, double[] start, double[] now, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = share * start[i] + now[i];
    }
  }

  @Override
  public void close() {
    product.close();
  }
}
