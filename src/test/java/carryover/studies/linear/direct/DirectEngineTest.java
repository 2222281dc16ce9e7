package carryover.studies.linear.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Comparison;
import carryover.study.Engine;
import carryover.study.Measure;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectEngineTest {
  private static final DirectEngine ENGINE = new DirectEngine();
  private static final Setting SMALL =
      new SettingBuilder(LinearSpace.STANDARD)
          .set(LinearSpace.DIMENSION, 24)
          .set(LinearSpace.TARGET_SAMPLES, 12)
          .set(LinearSpace.ANGLE, 50)
          .set(LinearSpace.TARGET_NOISE, 0.5)
          .set(LinearSpace.WIDTH, 10)
          .set(LinearSpace.INITIAL_SCALE, 0.002)
          .set(LinearSpace.DURATION, 0)
          .build();

  /**
   * All measures of fits and of trainings with two layers against the spectral engine, where a
   * random start of 0.002 is as good as none: within 4.5 standard errors of the difference, false
   * alarm below 10⁻³ together.
   */
  @ParameterizedTest
  @CsvSource({"12, 0, 8", "30, 0, 8", "12, 0, 30", "12, 15, 30"})
  void agreesWithTheSpectralEngine(int samples, int sourceSamples, double duration) {
    Setting setting =
        new SettingBuilder(SMALL)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.SOURCE_SAMPLES, sourceSamples)
            .set(LinearSpace.DURATION, duration)
            .set(LinearSpace.PRETRAIN_SCALE, sourceSamples == 0 ? 0.4 : 0)
            .set(LinearSpace.READOUT_RIDGE, 0.05)
            .build();
    List<Trace> direct = runs(setting, ENGINE, 60);
    List<Trace> spectral = runs(setting, new SpectralEngine(), 600);
    for (Arm arm : LinearArms.ALL) {
      for (Measure measure : LinearMeasures.ALL) {
        boolean ofStart =
            measure.equals(LinearMeasures.SECOND_SINGULAR)
                || measure.equals(LinearMeasures.THIRD_SINGULAR);
        if (!ofStart) {
          Estimate expected = mean(spectral, arm, measure);
          Estimate found = mean(direct, arm, measure);
          double error = Math.hypot(expected.standardError(), found.standardError());
          assertThat(found.mean())
              .as(new Comparison(arm.key(), measure.key(), expected, found).toString())
              .isCloseTo(expected.mean(), within(4.5 * error + 0.002));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void deeperNetworksEndWhereTheSpectralEngineDoes(int depth) {
    Setting setting =
        new SettingBuilder(SMALL)
            .set(LinearSpace.DEPTH, depth)
            .set(LinearSpace.INITIAL_SCALE, depth == 4 ? 0.2 : 0.05)
            .set(LinearSpace.STEP_SIZE, 0.01)
            .set(LinearSpace.DURATION, 150)
            .build();
    List<Trace> direct = runs(setting, ENGINE, 40);
    List<Trace> spectral = runs(setting, new SpectralEngine(), 400);
    for (Arm arm : new Arm[] {LinearArms.FINETUNE, LinearArms.LINEAR, LinearArms.PRETRAIN}) {
      Estimate expected = mean(spectral, arm, LinearMeasures.RISK);
      Estimate found = mean(direct, arm, LinearMeasures.RISK);
      double error = Math.hypot(expected.standardError(), found.standardError());
      assertThat(found.mean())
          .as(new Comparison(arm.key(), "risk", expected, found).toString())
          .isCloseTo(expected.mean(), within(4.5 * error + 0.01));
    }
  }

  @Test
  void theRandomStartStaysInTheSmallSingularValues() {
    Trace run = Runs.run(ENGINE, SMALL.with(LinearSpace.DURATION, 40), 1);

    double second = Runs.end(run, LinearArms.FINETUNE, LinearMeasures.SECOND_SINGULAR);
    assertThat(second).isBetween(0.002, 0.008);
    assertThat(Runs.end(run, LinearArms.FINETUNE, LinearMeasures.THIRD_SINGULAR))
        .isBetween(0.0005, second);
  }

  @Test
  void refusesWhatDoesNotFitIntoMemoryAndNamesWhatToLower() {
    Setting setting =
        SMALL.with(LinearSpace.DIMENSION, 10_000_000).with(LinearSpace.TARGET_SAMPLES, 1000);

    assertThatThrownBy(() -> Runs.run(ENGINE, setting, 1))
        .isInstanceOf(TooLargeException.class)
        .hasMessageEndingWith("lower dimension, targetSamples, sourceSamples or width");
  }

  @Test
  void aRunStoppedOnTheWayKeepsWhatItHas() {
    AtomicBoolean stop = new AtomicBoolean();
    List<Sample> heard = new ArrayList<>();
    Trace trace =
        ENGINE.train(
            SMALL.with(LinearSpace.DURATION, 100),
            1,
            Recording.EVERY_STEP,
            (arm, sample) -> {
              heard.add(sample);
              stop.set(arm.equals(LinearArms.FINETUNE));
            },
            stop::get);

    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.arm(LinearArms.SCRATCH).end()).isPresent();
    assertThat(trace.arm(LinearArms.FINETUNE).samples()).isNotEmpty().hasSizeLessThan(5001);
    assertThat(trace.arm(LinearArms.LINEAR).samples()).isEmpty();
    assertThat(heard).hasSize(trace.arms().stream().mapToInt(a -> a.samples().size()).sum());
  }

  private static List<Trace> runs(Setting setting, Engine engine, int seeds) {
    List<Trace> runs = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      runs.add(
          engine.train(setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false));
    }
    return runs;
  }

  private static Estimate mean(List<Trace> runs, Arm arm, Measure measure) {
    return Estimate.of(runs.stream().mapToDouble(run -> Runs.end(run, arm, measure)).toArray());
  }
}
