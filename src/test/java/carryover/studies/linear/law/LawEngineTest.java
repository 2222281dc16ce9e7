package carryover.studies.linear.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.numeric.MachineMemory;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.theory.FineTuning;
import carryover.studies.linear.theory.LazyToRich;
import carryover.studies.linear.theory.LinearTransfer;
import carryover.studies.linear.theory.PulledFit;
import carryover.studies.linear.theory.RidgeLimit;
import carryover.studies.linear.theory.Scratch;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistical tests fail beyond 4.5 standard errors, each with probability 7·10⁻⁶ by chance. */
class LawEngineTest {
  private static final LawEngine ENGINE = new LawEngine();
  private static final Setting STANDARD = LinearSpace.STANDARD;

  /** Also with few inputs, few samples and sizes next to the peak. */
  @ParameterizedTest
  @CsvSource({"10, 4", "10, 3", "12, 9", "12, 16", "60, 40", "60, 90", "10000000, 5000000"})
  void scratchHasItsExactMeanAtEverySize(int dimension, int samples) {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DIMENSION, dimension)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.TARGET_NORM, 2)
            .build();

    assertMean(setting, LinearArms.SCRATCH, Scratch.meanRisk(LinearSetting.of(setting)));
  }

  @ParameterizedTest
  @CsvSource({"6, 0", "6, 0.3", "150, 0.1"})
  void linearTransferHasItsExactMeanWithAndWithoutAPenalty(int samples, double ridge) {
    Setting setting =
        STANDARD.with(LinearSpace.TARGET_SAMPLES, samples).with(LinearSpace.READOUT_RIDGE, ridge);

    assertMean(setting, LinearArms.LINEAR, LinearTransfer.meanRisk(LinearSetting.of(setting)));
  }

  /** With one layer κ = 1, and the mean gain is exact at every size. */
  @ParameterizedTest
  @ValueSource(ints = {5, 20, 59, 60, 70})
  void oneLayerGainsWhatThePrintedFormulaSays(int samples) {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DIMENSION, 60)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.DEPTH, 1)
            .build();
    Estimate gain = Runs.mean(ENGINE, setting, 50_000, Runs.gain(LinearArms.FINETUNE));

    assertClose(gain, FineTuning.meanGainOfOneLayer(LinearSetting.of(setting)));
  }

  @Test
  void fineTuningEndsWhereScratchDoesOnceSamplesDetermineTheTarget() {
    Setting setting = STANDARD.with(LinearSpace.TARGET_SAMPLES, 300);

    for (Measure measure : LinearMeasures.ALL) {
      assertThat(Runs.end(run(setting, 3), LinearArms.FINETUNE, measure))
          .isCloseTo(Runs.end(run(setting, 3), LinearArms.SCRATCH, measure), within(1e-12));
    }
  }

  @Test
  void anAverageRunFitsItsSampleAndStaysBalanced() {
    Trace run = run(STANDARD.with(LinearSpace.DEPTH, 3), 1);

    for (Arm arm : new Arm[] {LinearArms.SCRATCH, LinearArms.FINETUNE}) {
      assertThat(Runs.end(run, arm, LinearMeasures.TRAIN_LOSS)).isZero();
      assertThat(Math.pow(Runs.end(run, arm, LinearMeasures.FIRST_SINGULAR), 3))
          .isCloseTo(Runs.end(run, arm, LinearMeasures.NORM), within(1e-12));
    }
    assertThat(Runs.end(run, LinearArms.SCRATCH, LinearMeasures.UNSEEN_NORM)).isZero();
    assertThat(Runs.end(run, LinearArms.PRETRAIN, LinearMeasures.RISK)).isZero();
    assertThat(Runs.end(run, LinearArms.PRETRAIN, LinearMeasures.SOURCE_COSINE)).isEqualTo(1);
  }

  /** In every arm: ‖β̂−ρβ_t‖² = ‖β̂‖² − 2ρβ̂·β_t + ρ². */
  @ParameterizedTest
  @ValueSource(ints = {0, 40, 120})
  void riskNormAndOverlapBelongToOneVector(int sourceSamples) {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.SOURCE_SAMPLES, sourceSamples)
            .set(LinearSpace.TARGET_NORM, 1.5)
            .set(LinearSpace.PRETRAIN_SCALE, 0.3)
            .set(LinearSpace.READOUT_RIDGE, 0.01)
            .build();
    Trace run = run(setting, 2);

    for (Arm arm : LinearArms.ALL.subList(1, LinearArms.ALL.size())) {
      double norm = Runs.end(run, arm, LinearMeasures.NORM);
      double along = norm * Runs.end(run, arm, LinearMeasures.TARGET_COSINE);
      assertThat(Runs.end(run, arm, LinearMeasures.RISK))
          .as(arm.key())
          .isCloseTo(norm * norm - 3 * along + 2.25, within(1e-12));
    }
  }

  /** The limits of the closed forms are off by O(1/n): by 0.02/d and less with d = 2000. */
  @ParameterizedTest
  @CsvSource({"1500, 0", "1500, 1000", "2000, 0", "5000, 0"})
  void fitsHaveTheirClosedFormsOnAverage(int samples, int sourceSamples) {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DIMENSION, 2000)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.SOURCE_SAMPLES, sourceSamples)
            .set(LinearSpace.PRETRAIN_SCALE, 0.2)
            .set(LinearSpace.READOUT_RIDGE, 1e-3)
            .build();
    LinearSetting s = LinearSetting.of(setting);

    assertLimit(setting, LinearArms.TUNED_SCRATCH, Scratch.tunedRisk(s));
    assertLimit(setting, LinearArms.TUNED_FINETUNE, PulledFit.toSource(s));
    assertLimit(setting, LinearArms.LAZY_RICH, LazyToRich.risk(s));
  }

  /** A penalty that fades away leads to the end point that is drawn without one. */
  @ParameterizedTest
  @CsvSource({"150, 0", "260, 80", "60, 300"})
  void fitsGoOnToThoseWithoutAPenalty(int samples, int sourceSamples) {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.SOURCE_SAMPLES, sourceSamples)
            .set(LinearSpace.PRETRAIN_SCALE, 0.5)
            .build();
    for (Arm arm : new Arm[] {LinearArms.TUNED_FINETUNE, LinearArms.LAZY_RICH}) {
      Parameter penalty =
          arm.equals(LinearArms.LAZY_RICH) ? LinearSpace.READOUT_RIDGE : LinearSpace.TARGET_NOISE;
      Estimate without = Runs.mean(ENGINE, setting.with(penalty, 0), 4000, Runs.risk(arm));
      Estimate with = Runs.mean(ENGINE, setting.with(penalty, 1e-4), 4000, Runs.risk(arm));

      assertThat(with.mean())
          .isCloseTo(
              without.mean(),
              within(4.5 * Math.hypot(with.standardError(), without.standardError()) + 1e-3));
    }
  }

  /** What the columns behind those that are enough would change: n and d are far more than they. */
  @Test
  void hugeSamplesTakeNoMoreColumnsThanTheirPenaltyAsksFor() {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DIMENSION, 10_000_000)
            .set(LinearSpace.TARGET_SAMPLES, 7_500_000)
            .build();
    double risk = Runs.risk(LinearArms.TUNED_SCRATCH).applyAsDouble(run(setting, 1));

    // Single runs scatter by about 1/√d.
    assertThat(risk).isCloseTo(Scratch.tunedRisk(LinearSetting.of(setting)), within(2e-3));
  }

  /**
   * At n = d a penalty of 10⁻¹⁰ leaves every column in: the machine has room for them or says so.
   */
  @Test
  void hugeSamplesWithNextToNoPenaltyAreRefusedWhereMemoryEnds() {
    Setting huge =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DIMENSION, 10_000_000)
            .set(LinearSpace.TARGET_SAMPLES, 10_000_000)
            .set(LinearSpace.TARGET_NOISE, 1.1e-5)
            .build();

    if (8L * 8 * 10_000_000 > MachineMemory.heap()) {
      assertThatThrownBy(() -> run(huge, 1)).isInstanceOf(TooLargeException.class);
    } else {
      assertThat(Runs.risk(LinearArms.TUNED_SCRATCH).applyAsDouble(run(huge, 1))).isLessThan(1e-3);
    }
  }

  /** The paper's grid: γ = 0.1…2, θ = 4.5…90°, σ = 0.2, d = 500, 20 runs a cell. */
  @Test
  void theSignOfTheGainIsThatOfTheClosedFormOnThePapersGrid() {
    int agree = 0;
    int cells = 0;
    for (int i = 1; i <= 20; i++) {
      for (int k = 1; k <= 20; k++) {
        Setting setting =
            new SettingBuilder(STANDARD)
                .set(LinearSpace.DIMENSION, 500)
                .set(LinearSpace.TARGET_SAMPLES, 50 * i)
                .set(LinearSpace.ANGLE, 4.5 * k)
                .build();
        if (i != 10) {
          double sine = Math.sin(Math.toRadians(4.5 * k));
          double expected = RidgeLimit.of(0.1 * i, 0).risk(0.04, 1) - sine * sine;
          Estimate gain = Runs.mean(ENGINE, setting, 20, Runs.gain(LinearArms.LINEAR));
          agree += gain.mean() > 0 == expected > 0 ? 1 : 0;
          cells++;
        }
      }
    }

    assertThat(cells).isEqualTo(380);
    assertThat(agree).isEqualTo(380);
  }

  private static void assertLimit(Setting setting, Arm arm, double expected) {
    Estimate found = Runs.mean(ENGINE, setting, 1000, Runs.risk(arm));
    assertThat(found.mean()).isCloseTo(expected, within(4.5 * found.standardError() + 1e-4));
  }

  private static void assertMean(Setting setting, Arm arm, double expected) {
    assertClose(Runs.mean(ENGINE, setting, 50_000, Runs.risk(arm)), expected);
  }

  private static void assertClose(Estimate found, double expected) {
    assertThat(found.mean()).isCloseTo(expected, within(4.5 * found.standardError() + 1e-12));
  }

  private static Trace run(Setting setting, long seed) {
    return Runs.run(ENGINE, setting, seed);
  }
}
