package carryover.studies.linear.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArmLimitTest {
  private static final int DRAWS = 100;

  /** Of draws at d = 20 000 in size; the limit is off by O(1/d). */
  private static final double FINITE_SIZE = 1e-3;

  private static final List<Arm> TRAINED =
      List.of(LinearArms.PRETRAIN, LinearArms.SCRATCH, LinearArms.FINETUNE, LinearArms.LINEAR);

  private static final Map<Measure, ToDoubleFunction<ArmLimit>> TOLD =
      Map.of(
          LinearMeasures.SOURCE_COSINE, ArmLimit::sourceCosine,
          LinearMeasures.TARGET_COSINE, ArmLimit::targetCosine,
          LinearMeasures.NORM, limit -> Math.sqrt(limit.squaredNorm()),
          LinearMeasures.UNSEEN_NORM, ArmLimit::unseenNorm,
          LinearMeasures.FIRST_SINGULAR, ArmLimit::singularValue);

  private static Setting large() {
    return LinearSpace.STANDARD
        .with(LinearSpace.DIMENSION, 20_000)
        .with(LinearSpace.TARGET_SAMPLES, 15_000);
  }

  static List<Setting> settings() {
    return List.of(
        large(),
        large().with(LinearSpace.TARGET_NOISE, 1).with(LinearSpace.DEPTH, 3),
        large().with(LinearSpace.DEPTH, 1).with(LinearSpace.ANGLE, 120),
        large().with(LinearSpace.TARGET_SAMPLES, 30_000).with(LinearSpace.TARGET_NORM, 2),
        large()
            .with(LinearSpace.SOURCE_SAMPLES, 10_000)
            .with(LinearSpace.SOURCE_NOISE, 0.5)
            .with(LinearSpace.ANGLE, 30));
  }

  /** 4 settings of 20 numbers each, at 4.5 standard errors: wrongly red in 1 of 1400 changes. */
  @ParameterizedTest
  @MethodSource("settings")
  void isWhatDrawsOfAVeryLargeProblemHaveOnAverage(Setting setting) {
    LawEngine engine = new LawEngine();
    for (Arm arm : TRAINED) {
      ArmLimit limit = ArmLimit.of(arm, LinearSetting.of(setting)).orElseThrow();
      TOLD.forEach(
          (measure, value) -> {
            Estimate drawn =
                Runs.mean(engine, setting, DRAWS, trace -> Runs.end(trace, arm, measure));
            assertThat(value.applyAsDouble(limit))
                .as(setting + ": " + arm.key() + ", " + measure.key())
                .isCloseTo(drawn.mean(), within(4.5 * drawn.standardError() + FINITE_SIZE));
          });
    }
  }

  /** The readout penalty has no part in the draws' own formula for many samples. */
  @Test
  void aReadoutPenaltyShrinksWhatLinearTransferFinds() {
    Setting setting = large().with(LinearSpace.READOUT_RIDGE, 0.5);
    ArmLimit limit = ArmLimit.of(LinearArms.LINEAR, LinearSetting.of(setting)).orElseThrow();

    Estimate drawn =
        Runs.mean(
            new LawEngine(),
            setting,
            DRAWS,
            trace -> Runs.end(trace, LinearArms.LINEAR, LinearMeasures.NORM));

    assertThat(Math.sqrt(limit.squaredNorm()))
        .isCloseTo(drawn.mean(), within(4.5 * drawn.standardError() + FINITE_SIZE));
  }

  /**
   * Training that is followed step by step ends there, too; one draw of d = 1000 is off by 1/√d.
   */
  @Test
  void isWhereTrainingEnds() {
    Setting setting =
        LinearSpace.STANDARD
            .with(LinearSpace.DIMENSION, 1000)
            .with(LinearSpace.TARGET_SAMPLES, 400)
            .with(LinearSpace.TARGET_NOISE, 0.5)
            .with(LinearSpace.DURATION, 200);
    Trace trace = Runs.run(new SpectralEngine(), setting, 1);
    ArmLimit limit = ArmLimit.of(LinearArms.FINETUNE, LinearSetting.of(setting)).orElseThrow();

    assertThat(limit.singularValue())
        .isCloseTo(
            Runs.end(trace, LinearArms.FINETUNE, LinearMeasures.FIRST_SINGULAR), within(0.03));
    assertThat(limit.unseenNorm())
        .isCloseTo(Runs.end(trace, LinearArms.FINETUNE, LinearMeasures.UNSEEN_NORM), within(0.03));
  }

  @Test
  void armsThatAreFittedAtOnceAndTrainingAtThePeakHaveNone() {
    LinearSetting s = LinearSetting.of(LinearSpace.STANDARD);
    assertThat(ArmLimit.of(LinearArms.TUNED_SCRATCH, s)).isEmpty();

    Setting peak = large().with(LinearSpace.TARGET_SAMPLES, 20_000);
    assertThat(ArmLimit.of(LinearArms.SCRATCH, LinearSetting.of(peak))).isEmpty();
  }
}
