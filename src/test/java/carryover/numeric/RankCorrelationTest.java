package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
  @Test
  void isOneForAnyGrowingFunctionAndMinusOneForAFallingOne() {
    double[] x = {0.1, 3, 1, 200, 7};
    double[] grown = {Math.exp(0.1), Math.exp(3), Math.exp(1), Math.exp(200), Math.exp(7)};
    double[] fallen = {-0.1, -3, -1, -200, -7};
    assertThat(RankCorrelation.spearman(x, grown)).isCloseTo(1, within(1e-12));
    assertThat(RankCorrelation.spearman(x, fallen)).isCloseTo(-1, within(1e-12));
  }

  @Test
  void withoutTiesAgreesWithTheSumOfSquaredRankDifferences() {
    // Ranks 1 2 3 4 5 against 2 1 4 3 5: 1 − 6·Σd²/(n(n²−1)) = 1 − 6·4/120.
    double[] x = {10, 20, 30, 40, 50};
    double[] y = {0.2, 0.1, 0.4, 0.3, 0.5};
    assertThat(RankCorrelation.spearman(x, y)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void tiesShareTheirMeanRank() {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5.
    double[] x = {1, 2, 2, 3};
    double[] y = {1, 2, 3, 4};
    assertThat(RankCorrelation.spearman(x, y)).isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
  }

  @Test
  void isUndefinedWhenOneSideIsConstant() {
    assertThat(RankCorrelation.spearman(new double[] {1, 1}, new double[] {1, 2})).isNaN();
    assertThat(RankCorrelation.spearman(new double[0], new double[0])).isNaN();
  }
}
