package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import org.junit.jupiter.api.Test;

/** The lamp of an assumption, and how far two estimates of one number lie apart. */
class ConditionTest {
  private static Light light(double ratio) {
    return new Condition("small start", "r", ratio, 0.1, 0.5, "Small.").light();
  }

  @Test
  void theLampChangesJustBeyondItsLimits() {
    assertThat(light(0.1)).isEqualTo(Light.GREEN);
    assertThat(light(Math.nextUp(0.1))).isEqualTo(Light.AMBER);
    assertThat(light(0.5)).isEqualTo(Light.AMBER);
    assertThat(light(Math.nextUp(0.5))).isEqualTo(Light.RED);
  }

  @Test
  void anUndefinedRatioIsRed() {
    assertThat(light(Double.NaN)).isEqualTo(Light.RED);
    assertThat(light(Double.POSITIVE_INFINITY)).isEqualTo(Light.RED);
  }

  private static Comparison comparison(double expected, double found) {
    return new Comparison(
        "standard", "loss", new Estimate(expected, 3, 9), new Estimate(found, 4, 9));
  }

  /** The error of the difference of two independent means is √(3² + 4²) = 5. */
  @Test
  void errorsOfIndependentEstimatesAddInSquares() {
    assertThat(comparison(10, 20).standardErrors()).isEqualTo(2, within(1e-15));
    assertThat(comparison(20, 10).standardErrors()).isEqualTo(-2, within(1e-15));
  }

  @Test
  void theyAgreeUpToTheLimitOnEitherSide() {
    assertThat(comparison(10, 20).agrees(2)).isTrue();
    assertThat(comparison(20, 10).agrees(2)).isTrue();
    assertThat(comparison(10, 20).agrees(1.99)).isFalse();
    assertThat(comparison(20, 10).agrees(1.99)).isFalse();
  }

  @Test
  void equalNumbersAgreeWithoutAnyErrorAndOthersNeverDo() {
    Estimate one = new Estimate(1, 0, 1);
    Estimate unknown = new Estimate(2, Double.NaN, 1);

    assertThat(new Comparison("", "", one, one).standardErrors()).isZero();
    assertThat(new Comparison("", "", one, one).agrees(0)).isTrue();
    assertThat(new Comparison("", "", one, unknown).agrees(1e9)).isFalse();
  }
}
