package carryover.studies.linear.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.Estimate;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.draw.SourceDraw;
import carryover.studies.linear.draw.Vectors;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.theory.BalancedEnd;
import carryover.studies.linear.theory.Duration;
import carryover.study.Arm;
import carryover.study.Comparison;
import carryover.study.Measure;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralEngineTest {
  private static final SpectralEngine ENGINE = new SpectralEngine();
  private static final Setting STANDARD = LinearSpace.STANDARD;

  /** Few samples, so that nothing is slow, and much label noise, so that κ is far from 1. */
  private static final Setting QUICK =
      new SettingBuilder(STANDARD)
          .set(LinearSpace.DIMENSION, 60)
          .set(LinearSpace.TARGET_SAMPLES, 20)
          .set(LinearSpace.ANGLE, 60)
          .set(LinearSpace.TARGET_NOISE, 1)
          .set(LinearSpace.DURATION, 200)
          .build();

  /** Descent ends where flow would, κ away from the printed formula, up to the step size. */
  @ParameterizedTest
  @CsvSource({"1, 0.02", "2, 0.02", "3, 0.01", "4, 0.005", "6, 0.002", "10, 0.001"})
  void fineTuningEndsAtTheBalancedEndPointOfItsDraw(int depth, double stepSize) {
    LinearSetting s = LinearSetting.of(QUICK.with(LinearSpace.DEPTH, depth));
    RandomStreams random = new RandomStreams(3);
    SourceDraw source = SourceDraw.of(s, random);
    Target target = Target.draw(s, source, random, CancellationPoint.never());
    RankOneDescent descent =
        RankOneDescent.from(target.regression(), depth, stepSize, target.pretrained(), 1);
    for (int step = 0; step < 150 / stepSize; step++) {
      descent.step();
    }

    double[] scratch = target.regression().solve(0, new double[target.target().length]);
    double unseen = target.coefficients(target.pretrained()).squaredUnseen();
    BalancedEnd end = BalancedEnd.of(depth, 1, unseen, Vectors.dot(scratch, scratch));
    double[] expected = scratch.clone();
    for (int i = target.regression().rank(); i < expected.length; i++) {
      expected[i] = end.kappa() * target.pretrained()[i];
    }
    assertThat(Math.sqrt(Vectors.squaredDistance(descent.coefficients(), 1, expected)))
        .isLessThan(0.15 * stepSize * depth);
    if (depth > 1) {
      assertThat(Math.abs(end.kappa() - 1)).isGreaterThan(0.05);
    }
  }

  /**
   * Means of long training against end points drawn in law: 24 numbers within 4.5 standard errors
   * of their difference and the error of finite steps, false alarm below 2·10⁻⁴ together.
   */
  @ParameterizedTest
  @CsvSource({"20, 0, 2", "20, 30, 2", "120, 100, 3", "20, 0, 1"})
  void endPointsAreThoseOfTheLaw(int samples, int sourceSamples, int depth) {
    Setting setting =
        new SettingBuilder(QUICK)
            .set(LinearSpace.TARGET_SAMPLES, samples)
            .set(LinearSpace.SOURCE_SAMPLES, sourceSamples)
            .set(LinearSpace.DEPTH, depth)
            .set(LinearSpace.READOUT_RIDGE, 0.1)
            .set(LinearSpace.INITIAL_SCALE, depth == 3 ? 0.1 : 0.005)
            .build();
    Map<Arm, List<Measure>> numbers =
        Map.of(
            LinearArms.SCRATCH, List.of(LinearMeasures.RISK, LinearMeasures.NORM),
            LinearArms.FINETUNE, List.of(LinearMeasures.RISK, LinearMeasures.UNSEEN_NORM),
            LinearArms.LINEAR, List.of(LinearMeasures.RISK, LinearMeasures.TRAIN_LOSS));
    numbers.forEach(
        (arm, measures) -> {
          for (Measure measure : measures) {
            Estimate law =
                Runs.mean(new LawEngine(), setting, 4000, t -> Runs.end(t, arm, measure));
            Estimate found = Runs.mean(ENGINE, setting, 150, t -> Runs.end(t, arm, measure));
            double error = Math.hypot(law.standardError(), found.standardError());
            assertThat(found.mean())
                .as(new Comparison(arm.key(), measure.key(), law, found).toString())
                .isCloseTo(law.mean(), within(4.5 * error + 0.006));
          }
        });
  }

  /** Both draw them in law, by different reductions; they share no draw. */
  @Test
  void tunedArmsHaveTheMeansOfTheLaw() {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DURATION, 0)
            .set(LinearSpace.PRETRAIN_SCALE, 0.3)
            .set(LinearSpace.READOUT_RIDGE, 0.01)
            .build();
    for (Arm arm :
        new Arm[] {LinearArms.TUNED_SCRATCH, LinearArms.TUNED_FINETUNE, LinearArms.LAZY_RICH}) {
      for (Measure measure : LinearMeasures.ALL) {
        Estimate law = Runs.mean(new LawEngine(), setting, 2000, t -> Runs.end(t, arm, measure));
        Estimate found = Runs.mean(ENGINE, setting, 300, t -> Runs.end(t, arm, measure));
        assertThat(found.mean())
            .as(arm.key() + " " + measure.key() + " " + found)
            .isCloseTo(
                law.mean(),
                within(4.5 * Math.hypot(law.standardError(), found.standardError()) + 0.006));
      }
    }
  }

  /** The logistic rise of the top singular value under flow, within the error of the steps. */
  @Test
  void pretrainingRisesAsTheFormulaSays() {
    Setting setting =
        STANDARD
            .with(LinearSpace.STEP_SIZE, 0.001)
            .with(LinearSpace.DURATION, 12)
            .with(LinearSpace.TARGET_SAMPLES, 10);
    Trace trace =
        ENGINE.train(
            setting, 1, new Recording(500, false, false), TrainingListener.NONE, () -> false);
    List<Sample> samples = trace.arm(LinearArms.PRETRAIN).samples();
    double start = samples.get(0).get(LinearMeasures.FIRST_SINGULAR);

    assertThat(samples).hasSize(25);
    for (Sample sample : samples) {
      double size = sample.get(LinearMeasures.FIRST_SINGULAR);
      assertThat(size * size)
          .isCloseTo(Duration.logisticRise(start, sample.step() * 0.001), within(0.003));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void aSmallStartLeavesWhenTheFormulaSays(int depth) {
    Setting setting =
        new SettingBuilder(STANDARD)
            .set(LinearSpace.DEPTH, depth)
            .set(LinearSpace.INITIAL_SCALE, depth == 2 ? 1e-4 : 0.01)
            .build();
    double escape = Duration.escape(LinearSetting.of(setting));
    Trace trace =
        ENGINE.train(
            setting, 1, new Recording(10, false, false), TrainingListener.NONE, () -> false);
    double left =
        trace.arm(LinearArms.SCRATCH).samples().stream()
            .filter(sample -> sample.get(LinearMeasures.RISK) < 0.75)
            .mapToInt(Sample::step)
            .findFirst()
            .orElseThrow();

    assertThat(left * 0.02).isBetween(0.8 * escape, 1.3 * escape);
  }

  @Test
  void tooLargeStepsDivergeAndOtherArmsDoNot() {
    Setting setting = STANDARD.with(LinearSpace.STEP_SIZE, 1).with(LinearSpace.TARGET_SAMPLES, 40);
    Trace trace = Runs.run(ENGINE, setting, 1);

    assertThat(trace.cancelled()).isFalse();
    assertThat(trace.arm(LinearArms.SCRATCH).diverged()).isTrue();
    assertThat(trace.arm(LinearArms.PRETRAIN).diverged()).isFalse();
    assertThat(trace.arm(LinearArms.TUNED_SCRATCH).end()).isPresent();
  }

  @Test
  void aRunStoppedOnTheWayKeepsWhatItHas() {
    AtomicBoolean stop = new AtomicBoolean();
    Trace trace =
        ENGINE.train(
            STANDARD,
            1,
            Recording.EVERY_STEP,
            (arm, sample) -> stop.set(arm.equals(LinearArms.SCRATCH)),
            stop::get);

    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.arm(LinearArms.PRETRAIN).end()).isPresent();
    assertThat(trace.arm(LinearArms.SCRATCH).samples()).isNotEmpty().hasSizeLessThan(5001);
    assertThat(trace.arm(LinearArms.FINETUNE).samples()).isEmpty();
  }
}
