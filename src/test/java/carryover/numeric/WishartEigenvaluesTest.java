package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Means of 4000 draws against exact moments, and of the extreme eigenvalues against those of drawn
 * matrices. A comparison fails beyond 4 standard errors, by chance with probability 6·10⁻⁵.
 */
class WishartEigenvaluesTest {
  private static final int ROWS = 5;
  private static final int COLUMNS = 12;
  private static final int DRAWS = 4000;

  private static double[] draw(long seed, int rows, int columns) {
    return WishartEigenvalues.draw(
        new RandomStreams(seed), 3, rows, columns, CancellationPoint.never());
  }

  /** The same by way of the matrix. */
  private static double[] plain(long seed) {
    double[] x = new RandomStreams(seed).normals(0, 0, ROWS * COLUMNS);
    double[] gram = new double[ROWS * ROWS];
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < ROWS; j++) {
        for (int k = 0; k < COLUMNS; k++) {
          gram[i * ROWS + j] += x[i * COLUMNS + k] * x[j * COLUMNS + k];
        }
      }
    }
    double[] rising = SymmetricEigenvalues.of(gram, ROWS);
    double[] falling = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      falling[i] = rising[ROWS - 1 - i];
    }
    return falling;
  }

  private static Estimate estimate(
      java.util.function.LongFunction<double[]> draws, ToDoubleFunction<double[]> value) {
    return Estimate.of(LongStream.range(0, DRAWS).mapToObj(draws).mapToDouble(value).toArray());
  }

  @Test
  void tracesHaveTheirExactMeans() {
    Estimate trace = estimate(seed -> draw(seed, ROWS, COLUMNS), e -> Arrays.stream(e).sum());
    assertThat(trace.mean()).isCloseTo(60, within(4 * trace.standardError()));
    // E tr (XXᵀ)² = P·D·(P + D + 1).
    Estimate squares =
        estimate(seed -> draw(seed, ROWS, COLUMNS), e -> Arrays.stream(e).map(x -> x * x).sum());
    assertThat(squares.mean()).isCloseTo(60 * 18, within(4 * squares.standardError()));
  }

  @Test
  void extremeEigenvaluesAreThoseOfDrawnMatrices() {
    for (int place : new int[] {0, ROWS - 1}) {
      Estimate found = estimate(seed -> draw(seed, ROWS, COLUMNS), e -> e[place]);
      Estimate expected = estimate(WishartEigenvaluesTest::plain, e -> e[place]);
      assertThat(found.mean())
          .isCloseTo(
              expected.mean(),
              within(4 * Math.hypot(found.standardError(), expected.standardError())));
    }
  }

  @Test
  void theyFallAndAreNotNegative() {
    for (int rows : new int[] {1, 2, 30, 200}) {
      double[] values = draw(1, rows, 200);
      assertThat(values).hasSize(rows);
      for (int i = 1; i < rows; i++) {
        assertThat(values[i]).isBetween(0.0, values[i - 1]);
      }
    }
  }
}
