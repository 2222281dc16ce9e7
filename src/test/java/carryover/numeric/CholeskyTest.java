package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CholeskyTest {
  @Property(tries = 200)
  void theFactorReassemblesTheMatrixWhateverItsRank(
      @ForAll @IntRange(min = 1, max = 24) int order,
      @ForAll @IntRange(min = 0, max = 30) int rank,
      @ForAll long seed) {
    double[] matrix = ofRank(order, rank, seed);
    double[] factor = matrix.clone();
    Cholesky.factor(factor, order, new double[order]);

    for (int i = 0; i < order; i++) {
      for (int j = 0; j <= i; j++) {
        double product = 0;
        for (int k = 0; k <= j; k++) {
          product += factor[i * order + k] * factor[j * order + k];
        }
        // A pivot that is rejected, below 1e-14·order of its variance, may drop correlations up to
        // its root; well above full rank none is.
        double tolerance = rank > order + 5 ? 1e-12 : 1e-6;
        double scale = Math.sqrt(matrix[i * order + i] * matrix[j * order + j]);
        assertThat(product).isCloseTo(matrix[i * order + j], within(tolerance * scale));
      }
    }
  }

  @Test
  void factorsAMatrixByHand() {
    double[] matrix = {4, 77, 77, 2, 10, 77, -6, 0, 14};
    Cholesky.factor(matrix, 3, new double[3]);

    // What stands above the diagonal is neither read nor written.
    assertThat(matrix).containsExactly(2, 77, 77, 1, 3, 77, -3, 1, 2);
  }

  @Test
  void aFilterThatNeverRespondsHasAZeroRow() {
    double[] matrix = {0, 0, 0, 0, 9, 0, 0, 3, 2};
    Cholesky.factor(matrix, 3, new double[3]);

    assertThat(matrix[0]).isZero();
    assertThat(matrix[3]).isZero();
    assertThat(matrix[4]).isEqualTo(3);
    assertThat(matrix[7]).isEqualTo(1);
    assertThat(matrix[8]).isEqualTo(1);
  }

  @Test
  void twoEqualFiltersStayEqual() {
    double[] matrix = {2, 0, 2, 2};
    Cholesky.factor(matrix, 2, new double[2]);

    assertThat(matrix[2]).isEqualTo(matrix[0]);
    assertThat(matrix[3]).isZero();
  }

  /** A·Aᵀ with A of shape order × rank. */
  private static double[] ofRank(int order, int rank, long seed) {
    double[] part = new RandomStreams(seed).normals(0, 0, order * rank);
    double[] matrix = new double[order * order];
    for (int i = 0; i < order; i++) {
      for (int j = 0; j < order; j++) {
        for (int k = 0; k < rank; k++) {
          matrix[i * order + j] += part[i * rank + k] * part[j * rank + k];
        }
      }
    }
    return matrix;
  }
}
