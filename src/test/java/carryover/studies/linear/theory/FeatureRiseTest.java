package carryover.studies.linear.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureRiseTest {
  private static final double[] TIMES = {0, 0.5, 2, 5, 9, 30};

  @Test
  void isLogisticForTwoLayers() {
    double[] sizes = new FeatureRise(2).at(0.01, TIMES);

    for (int i = 0; i < TIMES.length; i++) {
      assertThat(sizes[i] * sizes[i])
          .isCloseTo(Duration.logisticRise(0.01, TIMES[i]), within(1e-6));
    }
  }

  @Test
  void isExponentialForOneLayer() {
    double[] sizes = new FeatureRise(1).at(0, TIMES);

    for (int i = 0; i < TIMES.length; i++) {
      assertThat(sizes[i]).isCloseTo(1 - Math.exp(-TIMES[i]), within(1e-6));
    }
  }

  /** Steps of gradient descent are off from the flow by O(η). */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void isWhatPretrainingDoes(int depth) {
    Setting setting =
        LinearSpace.STANDARD
            .with(LinearSpace.DEPTH, depth)
            .with(LinearSpace.INITIAL_SCALE, 0.2)
            .with(LinearSpace.STEP_SIZE, 0.001)
            .with(LinearSpace.DURATION, 20);
    List<Sample> samples =
        new SpectralEngine()
            .train(setting, 1, new Recording(500, true, false), TrainingListener.NONE, () -> false)
            .arm(LinearArms.PRETRAIN)
            .samples();
    double[] times = samples.stream().mapToDouble(sample -> sample.step() * 0.001).toArray();
    double[] sizes =
        new FeatureRise(depth).at(samples.get(0).get(LinearMeasures.FIRST_SINGULAR), times);

    for (int i = 0; i < times.length; i++) {
      assertThat(samples.get(i).get(LinearMeasures.FIRST_SINGULAR))
          .as("t = " + times[i])
          .isCloseTo(sizes[i], within(0.005));
    }
  }
}
