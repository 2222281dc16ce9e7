package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Products in single precision against sums written out. */
class FloatMatrixTest {
  private static float[] values(int count, int stream) {
    double[] normals = new RandomStreams(1).normals(stream, 0, count);
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) normals[i];
    }
    return values;
  }

  @Test
  void productsAreSumsOfProducts() {
    for (int columns : new int[] {1, 4}) {
      for (boolean transposeA : new boolean[] {false, true}) {
        for (boolean transposeB : new boolean[] {false, true}) {
          check(3, columns, 5, transposeA, transposeB);
        }
      }
    }
  }

  private static void check(
      int rows, int columns, int inner, boolean transposeA, boolean transposeB) {
    float[] a = values(rows * inner, 1);
    float[] b = values(inner * columns, 2);
    float[] c = values(rows * columns, 3);
    float[] found = new float[rows * columns];
    try (FloatMatrix left =
            transposeA ? new FloatMatrix(inner, rows) : new FloatMatrix(rows, inner);
        FloatMatrix right =
            transposeB ? new FloatMatrix(columns, inner) : new FloatMatrix(inner, columns);
        FloatMatrix product = new FloatMatrix(rows, columns)) {
      left.put(a);
      right.put(b);
      product.put(c);
      product.setProduct(2, left, transposeA, right, transposeB, 3);
      product.get(found);
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        double sum = 3 * c[j * rows + i];
        for (int k = 0; k < inner; k++) {
          sum +=
              2.0
                  * a[transposeA ? i * inner + k : k * rows + i]
                  * b[transposeB ? k * columns + j : j * inner + k];
        }
        assertThat((double) found[j * rows + i]).isCloseTo(sum, within(1e-5));
      }
    }
  }

  @Test
  void columnsShareTheMemory() {
    try (FloatMatrix whole = new FloatMatrix(2, 3)) {
      whole.put(new float[] {1, 2, 3, 4, 5, 6});
      whole.columns(1, 2).put(new float[] {0, 7, 8, 9, 10}, 1);
      float[] found = new float[6];
      whole.get(found);
      assertThat(found).containsExactly(1, 2, 7, 8, 9, 10);
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    try (FloatMatrix a = new FloatMatrix(2, 3);
        FloatMatrix b = new FloatMatrix(2, 3)) {
      assertThatThrownBy(() -> a.setProduct(1, a, false, b, false, 0))
          .hasMessage("shapes do not fit: 2×3 · 2×3 into 2×3");
      assertThatThrownBy(() -> a.columns(2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
    assertThatThrownBy(() -> new FloatMatrix(0, 3)).hasMessageContaining("0×3 is not allowed");
    assertThatThrownBy(() -> new FloatMatrix(1 << 20, 1 << 10)).hasMessageContaining("2²⁹ − 1");
  }
}
