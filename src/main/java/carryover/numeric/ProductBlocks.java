package carryover.numeric;

/**
 * How a matrix product is cut into blocks that take about the same time: by halving the longest of
 * its three sides until a block is small enough. Nearly cubic blocks move the fewest values for
 * their operations. Depends on the shape alone, as do the rounding errors of the product.
 *
 * @param rows of the result, at most, in one block
 * @param columns of the result, at most, in one block
 * @param inner terms of the sums, at most, in one block
 */
record ProductBlocks(int rows, int columns, int inner) {
  /** A multiplication with its addition takes this part of what moving a value takes. */
  private static final int OPERATIONS_PER_VALUE = 32;

  /**
   * The plan for a product of the given shape.
   *
   * @param mostWork of one block, see {@link #work}; a single operation is never cut
   */
  static ProductBlocks of(int rows, int columns, int inner, long mostWork) {
    ProductBlocks block = new ProductBlocks(rows, columns, inner);
    while (block.work() > mostWork && block.longest() > 1) {
      block = block.halved();
    }
    return block;
  }

  /** The work of a product of the given shape in the unit of {@link CancellationPoint}. */
  static long work(int rows, int columns, int inner) {
    long result = (long) rows * columns;
    long factors = (long) inner * rows + (long) inner * columns;
    return result * inner / OPERATIONS_PER_VALUE + result + factors;
  }

  /** The work of one whole block. */
  long work() {
    return work(rows, columns, inner);
  }

  private int longest() {
    return Math.max(rows, Math.max(columns, inner));
  }

  private ProductBlocks halved() {
    if (rows == longest()) {
      return new ProductBlocks((rows + 1) / 2, columns, inner);
    }
    return columns == longest()
        ? new ProductBlocks(rows, (columns + 1) / 2, inner)
        : new ProductBlocks(rows, columns, (inner + 1) / 2);
  }
}
