package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Setting;
import org.junit.jupiter.api.Test;

class ForecastTest {
  /** As many steps in both tasks; a step of Task 2 costs twice as much for its two arms. */
  private static final Setting ALIKE =
      CnnSpace.STANDARD
          .with(CnnSpace.UPSTREAM_SAMPLES, 100)
          .with(CnnSpace.DOWNSTREAM_SAMPLES, 100)
          .with(CnnSpace.UPSTREAM_STEPS, 100)
          .with(CnnSpace.DOWNSTREAM_STEPS, 100);

  private final Forecast forecast = new Forecast(TwoLayerCnn.study(), ALIKE);

  @Test
  void nothingIsSaidBeforeThereIsAPace() {
    assertThat(forecast.secondsLeft(0.005, 5)).isNaN();
    assertThat(forecast.secondsLeft(0.01, 5.1)).isNaN();
  }

  @Test
  void theTimeBeforeTheFirstStepIsNoPartOfThePace() {
    forecast.secondsLeft(0.005, 60);

    // 10 steps in 1 s: 89 more of Task 1, and 100 of Task 2 at half the pace.
    assertThat(forecast.secondsLeft(0.055, 61)).isCloseTo(8.9 + 20, within(1e-9));
  }

  @Test
  void onceTask2HasBegunItsOwnPaceCounts() {
    forecast.secondsLeft(0.005, 1);
    forecast.secondsLeft(0.5, 11);
    forecast.secondsLeft(0.505, 12);

    assertThat(forecast.secondsLeft(0.555, 13)).isCloseTo(8.9, within(1e-9));
  }

  @Test
  void aTask2WithFewSamplesTakesLittleTime() {
    Forecast small = new Forecast(TwoLayerCnn.study(), ALIKE.with(CnnSpace.DOWNSTREAM_SAMPLES, 10));
    small.secondsLeft(0.005, 0);

    assertThat(small.secondsLeft(0.055, 1)).isCloseTo(8.9 + 0.2, within(1e-9));
  }
}
