package carryover.transfer.engine;

import carryover.numeric.ChiSquared;
import carryover.numeric.DenseMatrix;
import carryover.numeric.RandomStreams;

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
final class Draws {
  /** Up to here rows are kept in memory; larger ones are drawn again when needed. */
  private static final int MOST_KEPT = 2048;

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
    int vectors() {
      return upstreamSamples + downstreamSamples + 2 * filters;
    }

    long keptBytes() {
      long n = vectors();
      long grams =
          (long) upstreamSamples * upstreamSamples + (long) downstreamSamples * downstreamSamples;
      long test = (long) TestAccuracy.PAIRS * filters;
      return 8 * (test + (n <= MOST_KEPT ? n * n / 2 + 2 * grams : 0));
    }
  }

  /** Where the vectors of one kind stand among the K, and which stream they come from. */
  record Block(int first, int count, int stream) {}

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

  Draws(Shape shape) {
    this.shape = shape;
    random = new RandomStreams(shape.seed());
    int f = shape.filters();
    fresh = new Block(0, f, FRESH);
    noise2 = new Block(f, shape.downstreamSamples(), NOISE2);
    start = new Block(f + shape.downstreamSamples(), f, START);
    noise1 = new Block(2 * f + shape.downstreamSamples(), shape.upstreamSamples(), NOISE1);
    rows = shape.vectors() <= MOST_KEPT ? keptRows() : null;
    testDraws = new TestDraws(random, TEST, f);
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

  /** Labels ±1 of the block's samples. */
  double[] labels(Block block) {
    return random.signs(LABELS + block.stream(), 0, block.count());
  }

  /** Whether the rows are in memory, so that Gram matrices can be assembled from kept parts. */
  boolean kept() {
    return rows != null;
  }

  GramCache gram(Block block) {
    return block.equals(noise1) ? gram1 : gram2;
  }

  /**
   * Diagonal entries of the block's vectors in dimension {@code dimension} of the complement: √χ²
   * with dimension − a degrees of freedom for vector a, 0 from a = dimension on.
   */
  double[] diagonal(Block block, int dimension) {
    double[] scores = random.normals(DIAGONAL + block.stream(), 0, block.count());
    for (int i = 0; i < scores.length; i++) {
      int degrees = dimension - block.first() - i;
      scores[i] = degrees > 0 ? Math.sqrt(ChiSquared.quantile(degrees, scores[i])) : 0;
    }
    return scores;
  }

  /** Writes the first {@code count} below-diagonal normals of the block's vector {@code index}. */
  void below(Block block, int index, double[] target, int count) {
    if (rows == null) {
      random.normals(block.stream(), index + 1, target, count);
    } else {
      System.arraycopy(rows[block.first() + index], 0, target, 0, count);
    }
  }

  /**
   * The block's vectors as columns of the factor, in {@code min(vectors, dimension)} coordinates.
   *
   * @param diagonal of {@link #diagonal}, or null for the strictly lower part alone
   */
  void fill(Block block, double[] diagonal, int dimension, DenseMatrix columns) {
    int coordinates = columns.rows();
    double[] column = new double[coordinates];
    for (int i = 0; i < block.count(); i++) {
      int position = block.first() + i;
      int normals = Math.min(position, dimension);
      below(block, i, column, normals);
      java.util.Arrays.fill(column, normals, coordinates, 0);
      if (diagonal != null && position < dimension) {
        column[position] = diagonal[i];
      }
      columns.putColumn(i, column);
    }
  }

  private double[][] keptRows() {
    double[][] kept = new double[shape.vectors()][];
    for (Block block : new Block[] {fresh, noise2, start, noise1}) {
      for (int i = 0; i < block.count(); i++) {
        int position = block.first() + i;
        kept[position] = random.normals(block.stream(), i + 1, position);
      }
    }
    return kept;
  }
}
