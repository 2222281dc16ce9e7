package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TridiagonalEigenvaluesTest {
  /** Of the matrix with 2 on the diagonal and −1 beside: 2 − 2cos(kπ/(n+1)). */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 500})
  void ofTheDiscreteLaplacian(int n) {
    double[] found = new double[n];
    double[] beside = new double[n];
    Arrays.fill(found, 2);
    Arrays.fill(beside, -1);
    TridiagonalEigenvalues.find(found, beside, CancellationPoint.never());

    for (int k = 1; k <= n; k++) {
      double expected = 2 - 2 * Math.cos(k * Math.PI / (n + 1));
      assertThat(found[k - 1]).isCloseTo(expected, within(1e-13));
    }
  }

  /** Wilkinson's W₂₁⁺, whose largest two agree to fifteen digits. */
  @Test
  void ofAMatrixWithNearlyEqualEigenvalues() {
    double[] found = IntStream.range(0, 21).mapToDouble(i -> Math.abs(i - 10)).toArray();
    double[] beside = new double[21];
    Arrays.fill(beside, 1);
    TridiagonalEigenvalues.find(found, beside, CancellationPoint.never());

    assertThat(found[20]).isCloseTo(10.746194182903393, within(1e-13));
    assertThat(found[19]).isCloseTo(10.746194182903322, within(1e-13));
    assertThat(found[0]).isCloseTo(-1.1254415221199847, within(1e-13));
  }

  @Test
  void ofADiagonalMatrixAndOfNothingButZeros() {
    double[] found = {3, -1, 2};
    TridiagonalEigenvalues.find(found, new double[3], CancellationPoint.never());
    double[] zeros = new double[4];
    TridiagonalEigenvalues.find(zeros, new double[4], CancellationPoint.never());

    assertThat(found).containsExactly(-1, 2, 3);
    assertThat(zeros).containsOnly(0);
  }

  /** Trace and squared norm are those of the matrix. */
  @Test
  void sumAndSumOfSquaresAreKept() {
    double[] diagonal = new RandomStreams(1).normals(1, 0, 300);
    double[] beside = new RandomStreams(1).normals(1, 1, 300);
    beside[299] = 0;
    double sum = Arrays.stream(diagonal).sum();
    double squares =
        Arrays.stream(diagonal).map(x -> x * x).sum()
            + 2 * Arrays.stream(beside).map(x -> x * x).sum();
    TridiagonalEigenvalues.find(diagonal, beside, CancellationPoint.never());

    assertThat(Arrays.stream(diagonal).sum()).isCloseTo(sum, within(1e-10));
    assertThat(Arrays.stream(diagonal).map(x -> x * x).sum()).isCloseTo(squares, within(1e-10));
  }

  @Test
  void canBeStoppedOnTheWay() {
    double[] diagonal = new RandomStreams(1).normals(1, 0, 300);
    double[] beside = new RandomStreams(1).normals(1, 1, 300);
    int[] looks = {0};
    CancellationPoint cancellationPoint = new CancellationPoint(() -> ++looks[0] > 3, 10_000);

    assertThatThrownBy(() -> TridiagonalEigenvalues.find(diagonal, beside, cancellationPoint))
        .isInstanceOf(CancellationException.class);
  }
}
