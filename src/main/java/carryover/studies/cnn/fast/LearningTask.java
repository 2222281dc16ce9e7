package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.DenseMatrix;
import java.util.Optional;

/**
 * One task's training set in the reduced coordinates. Its noise vectors are σ·(ξ̂ + e·v̂): ξ̂ in
 * the complement of the three signal directions, e along the direction of the other task's own
 * signal, which this task's projector keeps; and, where noise overlaps with the signal, a part in
 * the plane of the task's own signals.
 */
final class LearningTask implements AutoCloseable {
  private final double signalSquaredNorm;
  private final double noise;
  private final double[] labels;
  private final double[] extra;
  private final Optional<NoiseOverlap> overlap;
  private final double[] squaredNorms;
  private final DenseMatrix complement;
  private final DenseMatrix first;
  private final DenseMatrix second;
  private final DenseMatrix gram;

  /**
   * @param signalSquaredNorm ‖μ‖²
   * @param noise σ of the task
   * @param overlap c
   * @param dimension D = d − 3 of the complement
   */
  LearningTask(
      GaussianDraws draws,
      GaussianDraws.Block block,
      double signalSquaredNorm,
      double noise,
      double overlap,
      int dimension,
      CancellationPoint cancellationPoint) {
    this.signalSquaredNorm = signalSquaredNorm;
    this.noise = noise;
    labels = draws.labels(block);
    extra = draws.extra(block);
    this.overlap =
        overlap > 0 ? Optional.of(NoiseOverlap.of(overlap, draws, block)) : Optional.empty();
    double[] diagonal = draws.diagonal(block, dimension, cancellationPoint);
    complement =
        DenseMatrix.filled(
            Math.min(block.end(), dimension),
            block.count(),
            columns -> draws.fill(block, diagonal, dimension, columns, cancellationPoint));
    try {
      squaredNorms = squaredNorms(cancellationPoint);
      gram =
          usesGram(block.count(), dimension)
              ? gram(draws, block, dimension, cancellationPoint)
              : null;
    } catch (RuntimeException | Error e) {
      complement.close();
      throw e;
    }
    first = new DenseMatrix(block.count(), draws.shape().filters());
    second = new DenseMatrix(block.count(), draws.shape().filters());
  }

  /** One step in coordinates costs 4·N·D products per filter, through the Gram matrix 2·N². */
  static boolean usesGram(int samples, int dimension) {
    return samples < 2L * dimension;
  }

  int samples() {
    return labels.length;
  }

  double[] labels() {
    return labels;
  }

  double noise() {
    return noise;
  }

  /** ‖ξ_i‖² of the N noise vectors. */
  double[] noiseSquaredNorms() {
    return squaredNorms;
  }

  /** ‖μ‖². */
  double signalSquaredNorm() {
    return signalSquaredNorm;
  }

  /** ‖μ‖. */
  double signalNorm() {
    return Math.sqrt(signalSquaredNorm);
  }

  /** Coordinates of the noise vectors along the extra direction, in units of σ. */
  double[] extra() {
    return extra;
  }

  /** What the noise has in the plane of the task's signals; empty for the paper's noise. */
  Optional<NoiseOverlap> overlap() {
    return overlap;
  }

  /** Coordinates × N: all coordinates of the noise vectors outside the complement. */
  DenseMatrix known() {
    return DenseMatrix.filled(
        overlap.isPresent() ? 3 : 1,
        samples(),
        rows -> {
          double[] column = new double[rows.rows()];
          for (int i = 0; i < samples(); i++) {
            column[0] = extra[i];
            if (overlap.isPresent()) {
              column[1] = overlap.get().along()[i];
              column[2] = overlap.get().across()[i];
            }
            rows.putColumn(i, column);
          }
        });
  }

  /** Coordinates × N: the complement parts of the noise vectors, in units of σ. */
  DenseMatrix complement() {
    return complement;
  }

  /**
   * N×2m values that are needed for the moment only: whoever reads them has written them before.
   * The arms of the task share them, since they are trained in turns.
   */
  DenseMatrix firstBuffer() {
    return first;
  }

  /** More of the same. */
  DenseMatrix secondBuffer() {
    return second;
  }

  /** A new 2m×N matrix of zeros, an array for each filter. */
  double[][] perFilter(int filters, CancellationPoint cancellationPoint) {
    double[][] values = new double[filters][];
    for (int f = 0; f < filters; f++) {
      cancellationPoint.before(samples());
      values[f] = new double[samples()];
    }
    return values;
  }

  /** The way from changes of the accumulated coefficients to changes of the pre-activations. */
  NoiseDynamics dynamics(int filters, CancellationPoint cancellationPoint) {
    return gram == null
        ? new CoordinateDynamics(this, filters, cancellationPoint)
        : new GramDynamics(this, gram, cancellationPoint);
  }

  @Override
  public void close() {
    complement.close();
    first.close();
    second.close();
    if (gram != null) {
      gram.close();
    }
  }

  private DenseMatrix gram(
      GaussianDraws draws,
      GaussianDraws.Block block,
      int dimension,
      CancellationPoint cancellationPoint) {
    DenseMatrix square =
        block.kept() && block.end() <= dimension
            ? copy(
                draws.gram(block).in(dimension, cancellationPoint),
                block.count(),
                cancellationPoint)
            : TriangularGram.of(complement, block.first(), cancellationPoint);
    try (DenseMatrix known = known()) {
      square.setProduct(1, known, true, known, false, 1, cancellationPoint);
      return square;
    } catch (RuntimeException | Error e) {
      square.close();
      throw e;
    }
  }

  private static DenseMatrix copy(double[] square, int order, CancellationPoint cancellationPoint) {
    return DenseMatrix.filled(
        order,
        order,
        matrix -> {
          for (int i = 0; i < order; i++) {
            cancellationPoint.before(order);
            matrix.putColumn(i, square, i * order);
          }
        });
  }

  private double[] squaredNorms(CancellationPoint cancellationPoint) {
    int n = labels.length;
    double[] norms = new double[n];
    double[] column = new double[complement.rows()];
    for (int i = 0; i < n; i++) {
      cancellationPoint.before(column.length);
      complement.getColumn(i, column);
      double sum = extra[i] * extra[i];
      for (double c : column) {
        sum += c * c;
      }
      if (overlap.isPresent()) {
        double along = overlap.get().along()[i];
        double across = overlap.get().across()[i];
        sum += along * along + across * across;
      }
      norms[i] = noise * noise * sum;
    }
    return norms;
  }
}
