package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a product may take between two looks, told without a clock and without computing it. */
class ProductBlocksTest {
  /** Multiplications with additions: five milliseconds at 30 GFLOP/s. */
  private static final long MOST_OPERATIONS = 80_000_000;

  /** What a block reads and writes: 20 MB. */
  private static final long MOST_VALUES = 2_500_000;

  @ParameterizedTest
  @CsvSource({
    // the largest step: N = 20 000 samples, m = 500 filters of each sign
    "20000, 1000, 20000",
    // the same in coordinates, d = 1003 and d = 4; the first also for covariances of the filters
    "1000, 1000, 20000",
    "20000, 1000, 1000",
    "1, 1000, 20000",
    "20000, 1000, 1",
    // one filter of each sign: nothing but moving the Gram matrix
    "20000, 2, 20000",
    // a panel of the Gram matrix, and its update along one direction
    "20000, 128, 20000",
    "20000, 20000, 1",
    "6000, 1000, 6000",
    "2000, 40, 2000",
  })
  void blocksOfLargeProductsTakeMillisecondsAndAreNoCrumbs(int rows, int columns, int inner) {
    ProductBlocks block = ProductBlocks.of(rows, columns, inner, CancellationPoint.MOST_WORK);
    long m = block.rows();
    long n = block.columns();
    long k = block.inner();

    assertThat(m * n * k).isLessThanOrEqualTo(MOST_OPERATIONS);
    assertThat(m * n + m * k + k * n).isLessThanOrEqualTo(MOST_VALUES);
    assertThat(block.work())
        .isLessThanOrEqualTo(CancellationPoint.MOST_WORK)
        .isGreaterThan(CancellationPoint.MOST_WORK / 3);
    assertThat(m).isLessThanOrEqualTo(rows);
    assertThat(n).isLessThanOrEqualTo(columns);
    assertThat(k).isLessThanOrEqualTo(inner);
  }

  @ParameterizedTest
  @CsvSource({"200, 20, 200", "50, 20, 50", "200, 1000, 200", "1000, 40, 1000"})
  void productsOfOrdinarySettingsStayWhole(int rows, int columns, int inner) {
    assertThat(ProductBlocks.of(rows, columns, inner, CancellationPoint.MOST_WORK))
        .isEqualTo(new ProductBlocks(rows, columns, inner));
  }

  @Property
  void aBlockIsSmallEnoughOrASingleOperation(
      @ForAll @IntRange(min = 1, max = 50_000) int rows,
      @ForAll @IntRange(min = 1, max = 50_000) int columns,
      @ForAll @IntRange(min = 1, max = 50_000) int inner,
      @ForAll @IntRange(min = 1, max = 10_000_000) int mostWork) {
    ProductBlocks block = ProductBlocks.of(rows, columns, inner, mostWork);

    assertThat(block.work() <= mostWork || block.equals(new ProductBlocks(1, 1, 1))).isTrue();
    assertThat(block.rows()).isBetween(1, rows);
    assertThat(block.columns()).isBetween(1, columns);
    assertThat(block.inner()).isBetween(1, inner);
  }
}
