package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void isMeanAndStandardErrorOfTheMean() {
    Estimate estimate = Estimate.of(1, 2, 3, 4, 10);

    // Squared deviations 9 + 4 + 1 + 0 + 36 = 50; variance 50/4; of the mean 50/4/5.
    assertThat(estimate.mean()).isEqualTo(4);
    assertThat(estimate.standardError()).isCloseTo(Math.sqrt(2.5), within(1e-15));
    assertThat(estimate.count()).isEqualTo(5);
    // Student's t with 4 degrees of freedom: 2.776 in printed tables.
    assertThat(estimate.halfWidth95()).isCloseTo(2.776 * Math.sqrt(2.5), within(1e-3));
  }

  @Test
  void oneRepetitionHasNoError() {
    Estimate estimate = Estimate.of(0.7);

    assertThat(estimate.mean()).isEqualTo(0.7);
    assertThat(estimate.standardError()).isNaN();
    assertThat(estimate.halfWidth95()).isNaN();
  }

  @Test
  void nothingHasNoMean() {
    assertThat(Estimate.of().mean()).isNaN();
    assertThat(Estimate.of().count()).isZero();
  }

  @Test
  void equalValuesHaveNoSpread() {
    assertThat(Estimate.of(3, 3, 3).standardError()).isZero();
  }
}
