package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SingularValuesTest {
  @Test
  void ofAProductOfVectorsAndASmallerOne() {
    // Columns (3, 4)ᵀ·2 and (−4, 3)ᵀ·1, of lengths 10 and 5 and at right angles.
    assertThat(SingularValues.of(new double[] {6, -4, 8, 3}, 2, 2))
        .containsExactly(new double[] {10, 5}, within(1e-14));
  }

  @Test
  void ofATallAndAWideMatrixAndSquaresAddUp() {
    double[] values = new RandomStreams(1).normals(1, 0, 60);
    double squares = Arrays.stream(values).map(x -> x * x).sum();

    for (int rows : new int[] {5, 12, 1, 60}) {
      double[] found = SingularValues.of(values, rows, 60 / rows);
      assertThat(found).hasSize(Math.min(rows, 60 / rows));
      assertThat(Arrays.stream(found).map(x -> x * x).sum()).isCloseTo(squares, within(1e-11));
    }
  }

  @Test
  void aMatrixThatIsNotFiniteHasNone() {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThat(SingularValues.of(new double[] {1, value, 3, 4, 5, 6}, 3, 2))
          .containsExactly(Double.NaN, Double.NaN);
    }
  }

  @Test
  void theMatrixIsLeftAsItWas() {
    double[] values = {1, 2, 3, 4, 5, 6};
    SingularValues.of(values, 3, 2);

    assertThat(values).containsExactly(1, 2, 3, 4, 5, 6);
  }
}
