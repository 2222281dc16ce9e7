package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NdArrayMatrixTest {
  private static final int STREAM = 1;

  @ParameterizedTest
  @CsvSource({"3, 4, 5", "1, 4, 5", "3, 1, 5", "3, 4, 1", "1, 1, 4", "1, 7, 1", "1, 1, 1"})
  void productsAgreeWithTheDefinition(int m, int inner, int n) {
    double[] a = new RandomStreams(1).normals(STREAM, 0, inner * m);
    double[] b = new RandomStreams(2).normals(STREAM, 0, inner * n);
    double[] start = new RandomStreams(3).normals(STREAM, 0, m * n);
    try (NdArrayMatrix left = matrix(inner, m, a);
        NdArrayMatrix plainLeft = matrix(m, inner, transpose(inner, m, a));
        NdArrayMatrix right = matrix(inner, n, b);
        NdArrayMatrix product = matrix(m, n, start);
        NdArrayMatrix sum = matrix(m, n, start)) {
      product.setTransposedProduct(left, right);
      sum.addProduct(plainLeft, right);

      for (int column = 0; column < n; column++) {
        double[] products = new double[m];
        double[] sums = new double[m];
        product.getColumn(column, products);
        sum.getColumn(column, sums);
        for (int row = 0; row < m; row++) {
          double expected = 0;
          for (int k = 0; k < inner; k++) {
            expected += a[row * inner + k] * b[column * inner + k];
          }
          assertThat(products[row]).isCloseTo(expected, within(1e-12));
          assertThat(sums[row]).isCloseTo(start[column * m + row] + expected, within(1e-12));
        }
      }
    }
  }

  @Test
  void startsAtZeroAndKeepsWhatIsWritten() {
    try (NdArrayMatrix matrix = new NdArrayMatrix(2, 2)) {
      double[] values = new double[4];
      matrix.get(values);
      assertThat(values).containsOnly(0);

      matrix.set(new double[] {1, 2, 3, 4});
      matrix.setColumn(1, new double[] {5, 6});
      matrix.get(values);

      assertThat(values).containsExactly(1, 2, 5, 6);
    }
  }

  private static NdArrayMatrix matrix(int rows, int columns, double[] values) {
    NdArrayMatrix matrix = new NdArrayMatrix(rows, columns);
    matrix.set(values);
    return matrix;
  }

  private static double[] transpose(int rows, int columns, double[] values) {
    double[] transposed = new double[values.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        transposed[i * columns + j] = values[j * rows + i];
      }
    }
    return transposed;
  }
}
