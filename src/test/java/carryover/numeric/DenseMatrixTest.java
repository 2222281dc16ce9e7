package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DenseMatrixTest {
  @Property(tries = 100)
  void productsAgreeWithPlainLoops(
      @ForAll @IntRange(min = 1, max = 9) int m,
      @ForAll @IntRange(min = 1, max = 9) int n,
      @ForAll @IntRange(min = 1, max = 9) int inner,
      @ForAll boolean turnA,
      @ForAll boolean turnB,
      @ForAll long seed) {
    RandomStreams random = new RandomStreams(seed);
    try (DenseMatrix a = filled(random, 0, turnA ? inner : m, turnA ? m : inner);
        DenseMatrix b = filled(random, 1, turnB ? n : inner, turnB ? inner : n);
        DenseMatrix c = filled(random, 2, m, n)) {
      double[] before = values(c);
      c.setProduct(2, a, turnA, b, turnB, -0.5);

      for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
          double expected = -0.5 * before[j * m + i];
          for (int k = 0; k < inner; k++) {
            expected +=
                2 * (turnA ? at(a, k, i) : at(a, i, k)) * (turnB ? at(b, j, k) : at(b, k, j));
          }
          assertThat(at(c, i, j)).isCloseTo(expected, within(1e-12));
        }
      }
    }
  }

  /** To within 2·(inner + 1) roundings of numbers below 100. */
  @Property(tries = 200)
  void productsInBlocksAgreeWithWholeOnes(
      @ForAll @IntRange(min = 1, max = 20) int m,
      @ForAll @IntRange(min = 1, max = 20) int n,
      @ForAll @IntRange(min = 1, max = 20) int inner,
      @ForAll boolean turnA,
      @ForAll boolean turnB,
      @ForAll @IntRange(min = 1, max = 400) int mostWork,
      @ForAll long seed) {
    RandomStreams random = new RandomStreams(seed);
    try (DenseMatrix a = filled(random, 0, turnA ? inner : m, turnA ? m : inner);
        DenseMatrix b = filled(random, 1, turnB ? n : inner, turnB ? inner : n);
        DenseMatrix whole = filled(random, 2, m, n);
        DenseMatrix blocks = filled(random, 2, m, n)) {
      whole.setProduct(2, a, turnA, b, turnB, -0.5);
      blocks.setProduct(2, a, turnA, b, turnB, -0.5, new CancellationPoint(() -> false, mostWork));

      assertThat(values(blocks)).containsExactly(values(whole), within(1e-12));
    }
  }

  @Test
  void aLargeProductIsCancelledBetweenItsBlocks() {
    int[] looks = {0};
    try (DenseMatrix a = new DenseMatrix(8, 8);
        DenseMatrix c = new DenseMatrix(8, 8)) {
      a.put(counting(64));
      // Blocks of 4×4×4: 3·16 values moved, and 64 operations that are worth 2 more.
      CancellationPoint cancellationPoint = new CancellationPoint(() -> ++looks[0] == 6, 50);

      assertThatThrownBy(() -> c.setProduct(1, a, false, a, false, 0, cancellationPoint))
          .isInstanceOf(CancellationException.class);
      assertThat(looks[0]).isEqualTo(6);
      c.setProduct(1, a, false, a, false, 0, new CancellationPoint(() -> ++looks[0] < 0, 50));
      assertThat(looks[0]).as("7 looks between 8 blocks").isEqualTo(6 + 7);
    }
  }

  @Test
  void closesAMatrixThatCouldNotBeFilled() {
    long before = NativeMemory.pointers();
    assertThatThrownBy(
            () ->
                DenseMatrix.filled(
                    3,
                    2,
                    matrix -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(NativeMemory.pointers()).isEqualTo(before);
    try (DenseMatrix two = DenseMatrix.filled(1, 2, m -> m.put(new double[] {3, 4}))) {
      assertThat(values(two)).containsExactly(3, 4);
      assertThat(NativeMemory.pointers()).isEqualTo(before + 1);
    }
  }

  @Test
  void aBlockIsAWindowOnTheSameMemory() {
    try (DenseMatrix whole = new DenseMatrix(4, 5);
        DenseMatrix two = new DenseMatrix(2, 2)) {
      whole.put(counting(20));
      DenseMatrix window = whole.block(1, 2, 3, 2);

      assertThat(at(window, 0, 0)).isEqualTo(13);
      assertThat(at(window, 1, 1)).isEqualTo(18);
      two.put(new double[] {1, 0, 0, 1});
      window.setProduct(10, two, false, two, false, 1);
      assertThat(values(whole))
          .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 23, 14, 15, 16, 17, 28, 19);
    }
  }

  @Test
  void theTopRowsTakePartInProductsInPlace() {
    try (DenseMatrix whole = new DenseMatrix(3, 2);
        DenseMatrix gram = new DenseMatrix(2, 2)) {
      whole.put(new double[] {1, 2, 99, 3, 4, 99});
      gram.setProduct(1, whole.topRows(2), true, whole.topRows(2), false, 0);

      assertThat(values(gram)).containsExactly(5, 11, 11, 25);
    }
  }

  @Test
  void columnsAreCopiedOneByOne() {
    try (DenseMatrix matrix = new DenseMatrix(3, 2)) {
      matrix.put(new double[6]);
      matrix.putColumn(1, new double[] {4, 5, 6});
      double[] column = new double[5];
      matrix.getColumn(1, column);

      assertThat(values(matrix)).containsExactly(0, 0, 0, 4, 5, 6);
      assertThat(column).containsExactly(4, 5, 6, 0, 0);
      matrix.putColumn(0, new double[] {9, 1, 2, 3}, 1);
      matrix.getColumn(0, column, 2);
      assertThat(column).containsExactly(4, 5, 1, 2, 3);
      matrix.block(1, 2, 0, 2).putColumn(1, new double[] {0, 7, 8}, 1);
      assertThat(values(matrix)).containsExactly(1, 2, 3, 4, 7, 8);
      matrix.putColumns(new double[][] {{1, 1, 1}, {2, 2, 2}}, CancellationPoint.never());
      assertThat(values(matrix)).containsExactly(1, 1, 1, 2, 2, 2);
    }
  }

  @Test
  void refusesShapesThatDoNotFit() {
    try (DenseMatrix a = new DenseMatrix(2, 3);
        DenseMatrix c = new DenseMatrix(2, 2)) {
      assertThatThrownBy(() -> c.setProduct(1, a, false, a, false, 0))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("shapes do not fit: 2×3 · 2×3 into 2×2");
      assertThatThrownBy(() -> a.topRows(3)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> a.block(0, 2, 2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> a.putColumn(3, new double[2]))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> a.topRows(1).get(new double[3]))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static DenseMatrix filled(RandomStreams random, int stream, int rows, int columns) {
    DenseMatrix matrix = new DenseMatrix(rows, columns);
    matrix.put(random.normals(stream, 0, rows * columns));
    return matrix;
  }

  private static double[] counting(int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = i;
    }
    return values;
  }

  private static double[] values(DenseMatrix matrix) {
    double[] values = new double[matrix.rows() * matrix.columns()];
    matrix.get(values);
    return values;
  }

  private static double at(DenseMatrix matrix, int row, int column) {
    double[] values = new double[matrix.rows()];
    matrix.getColumn(column, values);
    return values[row];
  }
}
