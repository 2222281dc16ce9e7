package carryover.studies.cnn.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import org.junit.jupiter.api.Test;

class DirectDrawsTest {
  private static final Setting SETTING =
      CnnSpace.STANDARD
          .with(CnnSpace.UPSTREAM_NOISE, 0.5)
          .with(CnnSpace.DOWNSTREAM_NOISE, 3)
          .with(CnnSpace.UNIVERSAL_NORM, 1.2)
          .with(CnnSpace.DIMENSION, 50);
  private final DirectDraws draws = new DirectDraws(CnnSetting.of(SETTING), 1);

  @Test
  void signalsAreTheSharedPlusTheTasksOwn() {
    double[] signal = new double[50];
    try (DirectTask one = draws.upstreamTask();
        DirectTask two = draws.downstreamTask()) {
      one.signal().getColumn(0, signal);
      assertThat(signal).startsWith(1.2, 1, 0, 0);
      two.signal().getColumn(0, signal);
      assertThat(signal[DirectDraws.U]).isEqualTo(1.2);
      assertThat(signal[DirectDraws.V1]).isZero();
      assertThat(signal[DirectDraws.V2]).isCloseTo(1.6, within(1e-12));
    }
  }

  @Test
  void noiseAvoidsItsOwnSignalsAndKeepsTheOtherTasks() {
    try (DirectTask one = draws.upstreamTask();
        DirectTask two = draws.downstreamTask();
        NdArrayMatrix test = draws.downstreamTest(20)) {
      assertThat(squares(one.noise(), DirectDraws.U)).isZero();
      assertThat(squares(one.noise(), DirectDraws.V1)).isZero();
      assertThat(squares(one.noise(), DirectDraws.V2)).isPositive();
      for (NdArrayMatrix noise : new NdArrayMatrix[] {two.noise(), test}) {
        assertThat(squares(noise, DirectDraws.U)).isZero();
        assertThat(squares(noise, DirectDraws.V2)).isZero();
        assertThat(squares(noise, DirectDraws.V1)).isPositive();
      }
    }
  }

  /** Relative error of a variance from 48·N entries: √(2/(48N)); four of them allowed, 1e-4. */
  @Test
  void noiseHasTheTasksStandardDeviation() {
    try (DirectTask one = draws.upstreamTask();
        DirectTask two = draws.downstreamTask()) {
      assertThat(mean(one.noiseSquares()) / 48)
          .isCloseTo(0.25, within(0.25 * 4 * Math.sqrt(2 / (48.0 * 200))));
      assertThat(mean(two.noiseSquares()) / 48)
          .isCloseTo(9, within(9 * 4 * Math.sqrt(2 / (48.0 * 50))));
    }
  }

  private static double squares(NdArrayMatrix noise, int axis) {
    double[] column = new double[noise.rows()];
    double sum = 0;
    for (int i = 0; i < noise.columns(); i++) {
      noise.getColumn(i, column);
      sum += column[axis] * column[axis];
    }
    return sum;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
