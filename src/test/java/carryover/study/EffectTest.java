package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import org.junit.jupiter.api.Test;

/** Student's quantile of eight seeds at 97.5 % is 2.365. */
class EffectTest {
  private static Effect of(double mean, double halfWidth) {
    return CnnMeasures.TEST_ACCURACY.effect(new Estimate(mean, halfWidth / 2.3646, 8));
  }

  @Test
  void aTinyDifferenceDoesNotMatterHoweverManyStandardErrorsItIs() {
    assertThat(of(0.01, 0.0001)).isEqualTo(Effect.NONE);
    assertThat(of(-0.0199, 0.0001)).isEqualTo(Effect.NONE);
  }

  @Test
  void oneOfTwoHundredthsDoes() {
    assertThat(of(0.02, 0.019)).isEqualTo(Effect.MORE);
    assertThat(of(-0.02, 0.019)).isEqualTo(Effect.LESS);
  }

  @Test
  void itsIntervalHasToLeaveOutNothingAtAll() {
    assertThat(of(0.05, 0.051)).isEqualTo(Effect.UNTOLD);
    assertThat(of(-0.05, 0.049)).isEqualTo(Effect.LESS);

    double half = Confidence.OF_95_PERCENT.halfWidth(new Estimate(0, 0.02, 8));
    assertThat(Effect.of(new Estimate(half, 0.02, 8), 0.02))
        .as("0 just inside")
        .isEqualTo(Effect.UNTOLD);
  }

  @Test
  void noDifferenceIsOnlyFoundByAMeasurementThatWouldHaveSeenOne() {
    assertThat(of(0.001, 0.0199)).isEqualTo(Effect.NONE);
    assertThat(of(0.001, 0.021)).isEqualTo(Effect.UNTOLD);
  }

  @Test
  void oneSeedOrNoneTellsNothing() {
    assertThat(CnnMeasures.TEST_ACCURACY.effect(Estimate.of(0.3))).isEqualTo(Effect.UNTOLD);
    assertThat(CnnMeasures.TEST_ACCURACY.effect(Estimate.of())).isEqualTo(Effect.UNTOLD);
  }

  @Test
  void aPredictionHasNoInterval() {
    assertThat(CnnMeasures.TEST_ACCURACY.effect(0.02)).isEqualTo(Effect.MORE);
    assertThat(CnnMeasures.TEST_ACCURACY.effect(0.0199)).isEqualTo(Effect.NONE);
    assertThat(CnnMeasures.TEST_ACCURACY.effect(-0.3)).isEqualTo(Effect.LESS);
    assertThat(CnnMeasures.TEST_ACCURACY.effect(Double.NaN)).isEqualTo(Effect.UNTOLD);
  }
}
