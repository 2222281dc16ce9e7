package carryover.studies.cnn.check;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SAMPLES;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_SIGNAL_NORM;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_STEPS;
import static carryover.studies.cnn.CnnSpace.FILTERS;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SAMPLES;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SPECIFIC_NORM;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine promises. */
@ParameterizedClass
@MethodSource("engines")
class TrainingEngineTest {
  private static final Setting SMALL =
      CnnSpace.setting(0.5, 12, 10, 1, 1, 1, 1.5, 0.7, 30, 4, 0.3, 15, 10, 0.05);

  @Parameter Engine engine;

  static Stream<Named<Engine>> engines() {
    return Stream.of(Named.of("fast", new FastEngine()), Named.of("direct", new DirectEngine(40)));
  }

  @Test
  void recordsEveryStepOfAllArms() {
    Trace trace = train(SMALL, 1, Recording.EVERY_STEP);

    assertThat(trace.arm(CnnArms.UPSTREAM).samples())
        .extracting(Sample::step)
        .hasSize(16)
        .startsWith(0, 1);
    assertThat(trace.arm(CnnArms.TRANSFER).samples()).hasSize(11);
    assertThat(trace.arm(CnnArms.SCRATCH).samples()).hasSize(11);
    assertThat(trace.cancelled()).isFalse();
    assertThat(trace.arm(CnnArms.UPSTREAM).end().orElseThrow().get(CnnMeasures.TRAIN_LOSS))
        .isLessThan(0.4);
    assertThat(trace.arm(CnnArms.SCRATCH).end().orElseThrow().get(CnnMeasures.TEST_ACCURACY))
        .isBetween(0.6, 1.0);
  }

  @Test
  void recordsOnlyWhatIsAskedFor() {
    Trace sparse = train(SMALL, 1, new Recording(4, false, true));
    Trace all = train(SMALL, 1, Recording.EVERY_STEP);

    assertThat(sparse.arm(CnnArms.TRANSFER).samples())
        .extracting(Sample::step)
        .containsExactly(0, 4, 8, 10);
    Sample end = sparse.arm(CnnArms.TRANSFER).end().orElseThrow();
    assertThat(end.get(CnnMeasures.TEST_ACCURACY)).isNaN();
    assertThat(CnnSample.filters(end).gammaU()).hasSize(8);
    assertThat(CnnSample.coefficients(end))
        .isEqualTo(CnnSample.coefficients(all.arm(CnnArms.TRANSFER).end().orElseThrow()));
    assertThat(CnnSample.filters(all.arm(CnnArms.TRANSFER).end().orElseThrow())).isNull();
  }

  @Test
  void isAFunctionOfSettingAndSeed() {
    assertThat(train(SMALL, 7, Recording.EVERY_STEP))
        .isEqualTo(train(SMALL, 7, Recording.EVERY_STEP));
    assertThat(train(SMALL, 8, Recording.EVERY_STEP).arm(CnnArms.SCRATCH))
        .isNotEqualTo(train(SMALL, 7, Recording.EVERY_STEP).arm(CnnArms.SCRATCH));
  }

  @Test
  void nothingInheritedEqualsScratchExactly() {
    Trace trace = train(SMALL.with(ALPHA, 0), 2, Recording.EVERY_STEP);

    assertThat(trace.arm(CnnArms.TRANSFER).samples())
        .isEqualTo(trace.arm(CnnArms.SCRATCH).samples());
  }

  @Test
  void inheritedFiltersArriveWithWhatTheyLearned() {
    Trace trace = train(SMALL, 3, new Recording(1, true, true));
    Sample upstream = trace.arm(CnnArms.UPSTREAM).end().orElseThrow();
    Sample start = trace.arm(CnnArms.TRANSFER).samples().get(0);
    Sample end = trace.arm(CnnArms.TRANSFER).end().orElseThrow();
    for (int k : new int[] {0, 1, 4, 5}) {
      assertThat(CnnSample.filters(start).gammaU()[k])
          .isEqualTo(CnnSample.filters(upstream).gammaU()[k]);
      assertThat(CnnSample.filters(start).rho1Own()[k])
          .isEqualTo(CnnSample.filters(upstream).rho1Own()[k]);
    }
    for (int k : new int[] {2, 3, 6, 7}) {
      assertThat(CnnSample.filters(start).gammaU()[k]).isZero();
      assertThat(CnnSample.filters(start).rho1Own()[k]).isZero();
    }
    assertThat(CnnSample.filters(end).rho1Own()).isEqualTo(CnnSample.filters(start).rho1Own());
    assertThat(CnnSample.filters(end).gammaV1()).isEqualTo(CnnSample.filters(start).gammaV1());
    assertThat(CnnSample.coefficients(end).gammaUMean())
        .isGreaterThan(CnnSample.coefficients(start).gammaUMean());
    assertThat(CnnSample.coefficients(trace.arm(CnnArms.SCRATCH).end().orElseThrow()).rho1OwnMean())
        .isZero();
  }

  @Test
  void theSummariesOfTheSignsAddUpToThatOfAllFilters() {
    for (Arm arm : CnnArms.ALL) {
      Sample end = train(SMALL, 3, new Recording(1, true, true)).arm(arm).end().orElseThrow();
      Coefficients plus = CnnSample.bySign(end).plus();
      Coefficients minus = CnnSample.bySign(end).minus();
      double[] gamma = CnnSample.filters(end).gammaU();

      assertThat(plus.gammaUMean())
          .isCloseTo(Arrays.stream(gamma, 0, 4).average().orElseThrow(), within(1e-12));
      assertThat(minus.gammaUMax()).isEqualTo(Arrays.stream(gamma, 4, 8).max().orElseThrow());
      assertThat(Math.max(plus.rho2OwnMax(), minus.rho2OwnMax()))
          .isEqualTo(CnnSample.coefficients(end).rho2OwnMax());
      assertThat(plus.rho2OwnMean())
          .isCloseTo(
              Arrays.stream(CnnSample.filters(end).rho2Own(), 0, 4).average().orElseThrow(),
              within(1e-12));
    }
  }

  @Test
  void everythingInheritedStartsDownstreamWhereUpstreamEnded() {
    Setting same = SMALL.with(ALPHA, 1).with(UPSTREAM_SPECIFIC_NORM, 0);
    Trace trace = train(same, 3, Recording.EVERY_STEP);

    assertThat(CnnSample.coefficients(trace.arm(CnnArms.TRANSFER).samples().get(0)))
        .usingRecursiveComparison()
        .withComparatorForType(new DoubleComparator(1e-12), Double.class)
        .isEqualTo(CnnSample.coefficients(trace.arm(CnnArms.UPSTREAM).end().orElseThrow()));
  }

  @Test
  void noStepsLeaveTheStartAsItIs() {
    Setting still = SMALL.with(UPSTREAM_STEPS, 0).with(DOWNSTREAM_STEPS, 0);
    Trace trace = train(still, 1, Recording.EVERY_STEP);

    for (Arm arm : CnnArms.ALL) {
      assertThat(trace.arm(arm).samples()).hasSize(1);
      assertThat(CnnSample.coefficients(trace.arm(arm).samples().get(0)).gammaUMax()).isZero();
    }
  }

  @Test
  void aSingleFilterOfEachSignTrains() {
    Trace trace = train(SMALL.with(FILTERS, 1), 1, Recording.FINAL_ONLY);

    // α·m = ½ is rounded up: the only filter of each sign is inherited
    assertThat(
            CnnSample.coefficients(trace.arm(CnnArms.TRANSFER).end().orElseThrow()).rho1OwnMean())
        .isPositive();
    assertThat(trace.arm(CnnArms.SCRATCH).end().orElseThrow().get(CnnMeasures.TRAIN_LOSS))
        .isLessThan(0.6);
  }

  @Test
  void withoutNoiseEverySampleIsLearnedFromTheSignal() {
    Setting clean = SMALL.with(UPSTREAM_NOISE, 0).with(DOWNSTREAM_NOISE, 0);
    Trace trace = train(clean, 1, Recording.FINAL_ONLY);
    Sample end = trace.arm(CnnArms.SCRATCH).end().orElseThrow();

    assertThat(end.get(CnnMeasures.TEST_ACCURACY)).isEqualTo(1);
    assertThat(CnnSample.coefficients(end).rho2OwnMax()).isZero();
    assertThat(CnnSample.coefficients(end).gammaUMean()).isPositive();
  }

  @Test
  void withoutAnythingToSeeEveryAnswerIsATieAndTiesAreWrong() {
    Setting dark =
        SMALL.with(UNIVERSAL_NORM, 0).with(DOWNSTREAM_SIGNAL_NORM, 0).with(DOWNSTREAM_NOISE, 0);
    Sample end = train(dark, 1, Recording.FINAL_ONLY).arm(CnnArms.SCRATCH).end().orElseThrow();

    assertThat(end.get(CnnMeasures.TEST_ACCURACY)).isZero();
    assertThat(end.get(CnnMeasures.TRAIN_ACCURACY)).isZero();
    assertThat(end.get(CnnMeasures.TRAIN_LOSS)).isEqualTo(Math.log(2));
  }

  @Test
  void stopsWithinOneStepOfBeingCancelled() {
    AtomicInteger seen = new AtomicInteger();
    Trace trace =
        engine.train(
            SMALL,
            1,
            Recording.EVERY_STEP,
            (arm, sample) -> seen.incrementAndGet(),
            () -> seen.get() >= 20);

    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.arm(CnnArms.UPSTREAM).samples()).hasSize(16);
    assertThat(trace.arm(CnnArms.TRANSFER).samples()).hasSize(2);
    assertThat(trace.arm(CnnArms.SCRATCH).samples()).hasSize(2);
  }

  @Test
  void reportsEveryGradientStepOnce() {
    List<Integer> done = new ArrayList<>();
    engine.train(
        SMALL,
        1,
        Recording.FINAL_ONLY,
        new TrainingListener() {
          @Override
          public void sampled(Arm arm, Sample sample) {
            assertThat(sample.step()).isIn(10, 15);
          }

          @Override
          public void progressed(int steps, int total) {
            assertThat(total).isEqualTo(25);
            done.add(steps);
          }
        },
        () -> false);

    assertThat(done).hasSize(25).isSorted().doesNotHaveDuplicates().endsWith(25);
  }

  @Test
  void labelsOfOneKindOnlyAreLearnedToo() {
    Setting few = SMALL.with(UPSTREAM_SAMPLES, 2).with(DOWNSTREAM_SAMPLES, 2);
    for (long seed = 1; seed <= 8; seed++) {
      Trace trace = train(few, seed, Recording.FINAL_ONLY);

      assertThat(
              CnnSample.coefficients(trace.arm(CnnArms.UPSTREAM).end().orElseThrow()).rho1OwnMean())
          .isPositive();
      assertThat(
              CnnSample.coefficients(trace.arm(CnnArms.SCRATCH).end().orElseThrow()).rho2OwnMax())
          .isPositive();
    }
  }

  @Test
  void sharedSignalMayBeAllOrNothing() {
    Sample all =
        train(SMALL.with(UNIVERSAL_NORM, 1.5), 1, Recording.FINAL_ONLY)
            .arm(CnnArms.TRANSFER)
            .end()
            .orElseThrow();
    Sample nothing =
        train(SMALL.with(UNIVERSAL_NORM, 0), 1, Recording.FINAL_ONLY)
            .arm(CnnArms.TRANSFER)
            .end()
            .orElseThrow();

    assertThat(CnnSample.coefficients(all).gammaUMean()).isPositive();
    assertThat(CnnSample.coefficients(all).gammaV2Max()).isZero();
    assertThat(CnnSample.coefficients(nothing).gammaUMax()).isZero();
    assertThat(CnnSample.coefficients(nothing).gammaV2Mean()).isPositive();
  }

  private Trace train(Setting setting, long seed, Recording recording) {
    return engine.train(setting, seed, recording, TrainingListener.NONE, () -> false);
  }
}
