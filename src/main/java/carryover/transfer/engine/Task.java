package carryover.transfer.engine;

import carryover.numeric.DenseMatrix;

/**
 * One task's training set in the reduced coordinates. Its noise vectors are σ·(ξ̂ + e·v̂): ξ̂ in
 * the complement of the three signal directions, e along the direction of the other task's own
 * signal, which this task's projector keeps.
 */
final class Task implements AutoCloseable {
  private final double signalSquaredNorm;
  private final double noise;
  private final double[] labels;
  private final double[] extra;
  private final double[] squaredNorms;
  private final DenseMatrix complement;
  private final DenseMatrix gram;

  /**
   * @param signalSquaredNorm ‖μ‖²
   * @param noise σ of the task
   * @param dimension D = d − 3 of the complement
   */
  Task(
      Draws draws,
      Draws.Block block,
      double signalSquaredNorm,
      double noise,
      int dimension,
      Checkpoint checkpoint) {
    this.signalSquaredNorm = signalSquaredNorm;
    this.noise = noise;
    labels = draws.labels(block);
    extra = draws.extra(block);
    complement = new DenseMatrix(Math.min(block.end(), dimension), block.count());
    DenseMatrix products = null;
    try {
      draws.fill(block, draws.diagonal(block, dimension), dimension, complement, checkpoint);
      if (usesGram(block.count(), dimension)) {
        products = gram(draws, block, dimension, checkpoint);
      }
    } catch (RuntimeException e) {
      complement.close();
      throw e;
    }
    gram = products;
    squaredNorms = squaredNorms();
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

  /** Coordinates of the noise vectors along the extra direction, in units of σ. */
  double[] extra() {
    return extra;
  }

  /** Coordinates × N: the complement parts of the noise vectors, in units of σ. */
  DenseMatrix complement() {
    return complement;
  }

  /** The way from changes of the accumulated coefficients to changes of the pre-activations. */
  NoiseDynamics dynamics(int filters) {
    return gram == null
        ? new CoordinateDynamics(this, filters)
        : new GramDynamics(gram, noise * noise, filters);
  }

  @Override
  public void close() {
    complement.close();
    if (gram != null) {
      gram.close();
    }
  }

  private DenseMatrix gram(Draws draws, Draws.Block block, int dimension, Checkpoint checkpoint) {
    int n = block.count();
    DenseMatrix square;
    if (block.kept() && block.end() <= dimension) {
      double[] assembled = draws.gram(block).in(dimension, checkpoint);
      square = new DenseMatrix(n, n);
      square.put(assembled);
    } else {
      square = TriangularGram.of(complement, block.first(), checkpoint);
    }
    try (DenseMatrix direction = new DenseMatrix(1, n)) {
      direction.put(extra);
      square.setProduct(1, direction, true, direction, false, 1);
    }
    return square;
  }

  private double[] squaredNorms() {
    int n = labels.length;
    double[] norms = new double[n];
    double[] column = new double[complement.rows()];
    for (int i = 0; i < n; i++) {
      complement.getColumn(i, column);
      double sum = extra[i] * extra[i];
      for (double c : column) {
        sum += c * c;
      }
      norms[i] = noise * noise * sum;
    }
    return norms;
  }
}
