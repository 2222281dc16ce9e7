package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardNormalTest {
  @Test
  void agreesWithTabulatedValues() {
    assertThat(StandardNormal.cumulative(0)).isEqualTo(0.5);
    assertThat(StandardNormal.cumulative(1.96)).isCloseTo(0.9750021048517795, within(1e-15));
    assertThat(StandardNormal.cumulative(-1)).isCloseTo(0.15865525393145707, within(1e-15));
  }

  @Test
  void keepsLimitsAndNaN() {
    assertThat(StandardNormal.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(StandardNormal.cumulative(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(StandardNormal.cumulative(Double.NaN)).isNaN();
  }
}
