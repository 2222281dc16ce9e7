package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Products alone against all eigenvalues of the matrix written out. */
class LanczosTest {
  private static double[] sampleCovariance(int order, double spike) {
    int inner = 2 * order;
    double[] x = new RandomStreams(7).normals(0, 0, order * inner);
    double[] matrix = new double[order * order];
    for (int i = 0; i < order; i++) {
      for (int j = 0; j < order; j++) {
        for (int k = 0; k < inner; k++) {
          matrix[i * order + j] += x[i * inner + k] * x[j * inner + k] / inner;
        }
      }
    }
    matrix[0] += spike;
    return matrix;
  }

  private static double lanczos(double[] matrix, int order, int steps) {
    double[] start = new double[order];
    Arrays.fill(start, 1);
    return Lanczos.greatestEigenvalue(
        (x, product) -> {
          for (int i = 0; i < order; i++) {
            product[i] = 0;
            for (int j = 0; j < order; j++) {
              product[i] += matrix[i * order + j] * x[j];
            }
          }
        },
        start,
        steps);
  }

  @Test
  void findsTheGreatestEigenvalue() {
    for (double spike : new double[] {0, 5}) {
      double[] matrix = sampleCovariance(60, spike);
      double[] all = SymmetricEigenvalues.of(matrix, 60);
      assertThat(lanczos(matrix, 60, 40)).isCloseTo(all[59], within(1e-6 * all[59]));
    }
  }

  @Test
  void endsEarlyWhereThereIsNoMoreToFind() {
    double[] identity = {1, 0, 0, 0, 1, 0, 0, 0, 1};
    assertThat(lanczos(identity, 3, 40)).isCloseTo(1, within(1e-14));
    assertThat(lanczos(new double[] {2.5}, 1, 40)).isCloseTo(2.5, within(1e-14));
  }

  @Test
  void eigenvaluesHaveTheTraceAndTheNormOfTheMatrix() {
    double[] matrix = sampleCovariance(20, 1);
    double[] all = SymmetricEigenvalues.of(matrix, 20);
    double trace = 0;
    for (int i = 0; i < 20; i++) {
      trace += matrix[21 * i];
    }
    double norm = Arrays.stream(matrix).map(v -> v * v).sum();
    assertThat(all).isSorted();
    assertThat(Arrays.stream(all).sum()).isCloseTo(trace, within(1e-12 * trace));
    assertThat(Arrays.stream(all).map(v -> v * v).sum()).isCloseTo(norm, within(1e-12 * norm));
  }
}
