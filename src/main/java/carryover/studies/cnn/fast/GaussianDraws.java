package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.numeric.ChiSquared;
import carryover.numeric.DenseMatrix;
import carryover.numeric.RandomStreams;
import carryover.studies.cnn.CnnSetting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything random about a run: a function of the seed and of the numbers of filters and samples
 * alone, so that settings that differ in anything else share it (common random numbers).
 *
 * <p>The K = N₁ + N₂ + 4m vectors of the complement stand in the order fresh start, Task-2 noise,
 * upstream start, Task-1 noise: what comes first does not notice what comes later, so the scratch
 * arm is the same whatever the upstream task looks like. Vector a is given by its row of the
 * Bartlett factor (docs/model.md §5): normals below the diagonal, and a normal score for the χ² of
 * the diagonal.
 */
final class GaussianDraws {
  /** Blocks that end up to here are kept in memory; larger ones are drawn again when needed. */
  private static final int MOST_KEPT = 2048;

  /** What a normal number and a χ² quantile take, in the unit of {@link CancellationPoint}. */
  static final int NORMAL_WORK = 8;

  private static final int QUANTILE_WORK = 800;

  private static final int FRESH = 0;
  private static final int NOISE2 = 1;
  private static final int START = 2;
  private static final int NOISE1 = 3;
  private static final int DIAGONAL = 4;
  private static final int DIRECTIONS = 8;
  private static final int EXTRA = 12;
  private static final int LABELS = 16;
  private static final int TEST = 20;

  /** Sizes that shape the draws. */
  record Shape(long seed, int filters, int upstreamSamples, int downstreamSamples) {
    static Shape of(CnnSetting setting, long seed) {
      return new Shape(
          seed, 2 * setting.filters(), setting.upstreamSamples(), setting.downstreamSamples());
    }

    Block fresh() {
      return new Block(0, filters, FRESH);
    }

    Block noise2() {
      return new Block(fresh().end(), downstreamSamples, NOISE2);
    }

    Block start() {
      return new Block(noise2().end(), filters, START);
    }

    Block noise1() {
      return new Block(start().end(), upstreamSamples, NOISE1);
    }

    List<Block> keptBlocks() {
      return Stream.of(fresh(), noise2(), start(), noise1()).filter(Block::kept).toList();
    }

    /** Test draws, kept rows, and for the noise both Gram matrices of {@link GramCache}. */
    long keptBytes() {
      long values = (long) TestAccuracy.PAIRS * filters;
      for (Block block : keptBlocks()) {
        long n = block.count();
        values += n * block.end();
        values += block.stream() == NOISE1 || block.stream() == NOISE2 ? 2 * n * n : 0;
      }
      return 8 * values;
    }
  }

  /** Where the vectors of one kind stand among the K, and which stream they come from. */
  record Block(int first, int count, int stream) {
    int end() {
      return first + count;
    }

    /** Whether the rows stay in memory; depends on nothing that comes after the block. */
    boolean kept() {
      return end() <= MOST_KEPT;
    }
  }

  private final Shape shape;
  private final RandomStreams random;
  private final Block fresh;
  private final Block noise2;
  private final Block start;
  private final Block noise1;
  private final double[][] rows;
  private final TestDraws testDraws;
  private final GramCache gram1;
  private final GramCache gram2;

  /** Draws what is kept in memory. */
  GaussianDraws(Shape shape, CancellationPoint cancellationPoint) {
    this.shape = shape;
    random = new RandomStreams(shape.seed());
    fresh = shape.fresh();
    noise2 = shape.noise2();
    start = shape.start();
    noise1 = shape.noise1();
    rows = keptRows(cancellationPoint);
    testDraws = new TestDraws(random, TEST, shape.filters(), cancellationPoint);
    gram1 = new GramCache(this, noise1);
    gram2 = new GramCache(this, noise2);
  }

  Shape shape() {
    return shape;
  }

  Block fresh() {
    return fresh;
  }

  Block start() {
    return start;
  }

  Block noise1() {
    return noise1;
  }

  Block noise2() {
    return noise2;
  }

  TestDraws testDraws() {
    return testDraws;
  }

  /** Coordinates of the block's vectors along explicit direction number {@code direction}. */
  double[] directions(Block block, int direction) {
    return random.normals(DIRECTIONS + block.stream(), direction, block.count());
  }

  /** Coordinates of the block's noise vectors along the other task's signal direction. */
  double[] extra(Block block) {
    return random.normals(EXTRA + block.stream(), 0, block.count());
  }

  /** Coordinates of the block's noise vectors along its task's signal, before c. */
  double[] alongSignal(Block block) {
    return random.normals(EXTRA + block.stream(), 1, block.count());
  }

  /** The same across the signal, in the plane of its two parts. */
  double[] acrossSignal(Block block) {
    return random.normals(EXTRA + block.stream(), 2, block.count());
  }

  /** Labels ±1 of the block's samples. */
  double[] labels(Block block) {
    return random.signs(LABELS + block.stream(), 0, block.count());
  }

  GramCache gram(Block block) {
    return block.equals(noise1) ? gram1 : gram2;
  }

  /**
   * Diagonal entries of the block's vectors in dimension {@code dimension} of the complement: √χ²
   * with dimension − a degrees of freedom for vector a, 0 from a = dimension on.
   */
  double[] diagonal(Block block, int dimension, CancellationPoint cancellationPoint) {
    double[] scores = random.normals(DIAGONAL + block.stream(), 0, block.count());
    for (int i = 0; i < scores.length; i++) {
      cancellationPoint.before(QUANTILE_WORK);
      int degrees = dimension - block.first() - i;
      scores[i] = degrees > 0 ? Math.sqrt(ChiSquared.quantile(degrees, scores[i])) : 0;
    }
    return scores;
  }

  /** Writes the first {@code count} below-diagonal normals of the block's vector {@code index}. */
  void below(Block block, int index, double[] target, int count) {
    if (block.kept()) {
      System.arraycopy(rows[block.first() + index], 0, target, 0, count);
    } else {
      random.normals(block.stream(), index + 1, target, count);
    }
  }

  /**
   * The block's vectors as columns of the factor, in {@code min(vectors, dimension)} coordinates.
   *
   * @param diagonal of {@link #diagonal}, or null for the strictly lower part alone
   */
  void fill(
      Block block,
      double[] diagonal,
      int dimension,
      DenseMatrix columns,
      CancellationPoint cancellationPoint) {
    int coordinates = columns.rows();
    double[] column = new double[coordinates];
    for (int i = 0; i < block.count(); i++) {
      int position = block.first() + i;
      int normals = Math.min(position, dimension);
      cancellationPoint.before((long) NORMAL_WORK * normals + coordinates);
      below(block, i, column, normals);
      Arrays.fill(column, normals, coordinates, 0);
      if (diagonal != null && position < dimension) {
        column[position] = diagonal[i];
      }
      columns.putColumn(i, column);
    }
  }

  private double[][] keptRows(CancellationPoint cancellationPoint) {
    double[][] kept = new double[Math.min(noise1.end(), MOST_KEPT)][];
    for (Block block : shape.keptBlocks()) {
      for (int i = 0; i < block.count(); i++) {
        int position = block.first() + i;
        cancellationPoint.before((long) NORMAL_WORK * position);
        kept[position] = random.normals(block.stream(), i + 1, position);
      }
    }
    return kept;
  }
}
