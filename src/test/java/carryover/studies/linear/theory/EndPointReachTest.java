package carryover.studies.linear.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where end points are said to be reached, training is as good as there: means of 400 trainings are
 * within 4.5 standard errors of drawn ones, and 1 % for steps that are finite. By chance one of 30
 * fails with probability below 3·10⁻⁴. Seeds are fixed.
 */
class EndPointReachTest {
  private static final Setting STANDARD = LinearSpace.STANDARD;

  /** The shortest training that is said to reach them, in steps of a tenth more. */
  @ParameterizedTest
  @CsvSource({
    "50, 10, 45, 0.2, 2, 0, 1",
    "50, 10, 45, 0.1, 3, 0, 1",
    "50, 200, 60, 0.5, 2, 0, 1",
    "50, 200, 120, 0.5, 3, 0, 1",
    "50, 200, 150, 0.5, 2, 0, 1",
    "50, 15, 30, 0.3, 2, 20, 1",
    "50, 200, 30, 0.3, 2, 20, 2",
    "50, 30, 60, 0.2, 2, 0, 0.3",
    "50, 28, 80, 0.2, 1, 0, 1",
    "50, 200, 180, 1, 1, 0, 1"
  })
  void trainingEndsWhereTheLawDraws(
      int dimension, int samples, double angle, double noise, int depth, int source, double norm) {
    SettingBuilder builder =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DIMENSION, dimension)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.ANGLE, angle)
            .set(LinearSpace.TARGET_NOISE, noise)
            .set(LinearSpace.DEPTH, depth)
            .set(LinearSpace.SOURCE_SAMPLES, source)
            .set(LinearSpace.TARGET_NORM, norm)
            .set(LinearSpace.INITIAL_SCALE, 0.05);
    double duration = 1;
    while (!reached(builder.set(LinearSpace.DURATION, duration).build())) {
      duration *= 1.1;
      assertThat(duration).isLessThan(2000);
    }
    Setting setting = builder.build();

    for (Arm arm : new Arm[] {LinearArms.SCRATCH, LinearArms.FINETUNE, LinearArms.LINEAR}) {
      Estimate drawn = Runs.mean(new LawEngine(), setting, 20_000, Runs.risk(arm));
      Estimate trained = Runs.mean(new SpectralEngine(), setting, 400, Runs.risk(arm));
      double error = Math.hypot(drawn.standardError(), trained.standardError());
      assertThat(trained.mean())
          .as(arm.key() + " at t = " + duration)
          .isCloseTo(drawn.mean(), within(4.5 * error + 0.01 * drawn.mean()));
    }
  }

  /** Next to the peak, without time, with huge steps, and where layers pass through 0. */
  @Test
  void doubtIsNo() {
    Setting sure = STANDARD.with(LinearSpace.TARGET_SAMPLES, 80);

    assertThat(reached(sure)).isTrue();
    assertThat(reached(STANDARD)).isFalse();
    assertThat(reached(sure.with(LinearSpace.DURATION, 20))).isFalse();
    assertThat(reached(sure.with(LinearSpace.STEP_SIZE, 0.2))).isFalse();
    assertThat(reached(sure.with(LinearSpace.DEPTH, 4))).isFalse();
    assertThat(reached(sure.with(LinearSpace.TARGET_NORM, 0))).isFalse();
    assertThat(reached(sure.with(LinearSpace.SOURCE_SAMPLES, 1))).isFalse();
    assertThat(reached(sure.with(LinearSpace.SOURCE_SAMPLES, 200))).isFalse();
    assertThat(reached(sure.with(LinearSpace.TARGET_SAMPLES, 800).with(LinearSpace.ANGLE, 180)))
        .isFalse();
  }

  private static boolean reached(Setting setting) {
    return EndPointReach.reached(LinearSetting.of(setting));
  }
}
