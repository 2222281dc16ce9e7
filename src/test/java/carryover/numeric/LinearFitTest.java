package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearFitTest {
  @Test
  void agreesWithThePublishedFigureForAnscombesFirstDataSet() {
    // Anscombe (1973), The American Statistician 27: y = 3.00 + 0.500 x, slope error 0.118.
    double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    LinearFit fit = LinearFit.of(x, y);
    assertThat(fit.intercept()).isCloseTo(3.0001, within(1e-4));
    assertThat(fit.slope()).isCloseTo(0.5001, within(1e-4));
    assertThat(fit.slopeError()).isCloseTo(0.1179, within(1e-4));
    // 2.262 is the two-sided 95 % point for 9 degrees of freedom.
    assertThat(fit.slopeHalfWidth95()).isCloseTo(2.262 * 0.1179, within(3e-4));
  }

  @Test
  void twoPointsGiveALineWithoutAnInterval() {
    LinearFit fit = LinearFit.of(new double[] {1, 3}, new double[] {5, 9});
    assertThat(fit.slope()).isEqualTo(2);
    assertThat(fit.intercept()).isEqualTo(3);
    assertThat(fit.slopeHalfWidth95()).isNaN();
  }

  @Test
  void hasNoSlopeWhenAllAbscissasAreEqual() {
    assertThat(LinearFit.of(new double[] {0.1, 0.1, 0.1}, new double[] {5, 9, 7}).slope()).isNaN();
    assertThat(LinearFit.of(new double[] {1}, new double[] {5}).slope()).isNaN();
    assertThat(LinearFit.of(new double[0], new double[0]).slope()).isNaN();
  }
}
