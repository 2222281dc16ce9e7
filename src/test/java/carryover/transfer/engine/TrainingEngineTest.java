package carryover.transfer.engine;

import static carryover.transfer.Parameter.ALPHA;
import static carryover.transfer.Parameter.DOWNSTREAM_NOISE;
import static carryover.transfer.Parameter.DOWNSTREAM_SAMPLES;
import static carryover.transfer.Parameter.DOWNSTREAM_SIGNAL_NORM;
import static carryover.transfer.Parameter.DOWNSTREAM_STEPS;
import static carryover.transfer.Parameter.FILTERS;
import static carryover.transfer.Parameter.UNIVERSAL_NORM;
import static carryover.transfer.Parameter.UPSTREAM_NOISE;
import static carryover.transfer.Parameter.UPSTREAM_SAMPLES;
import static carryover.transfer.Parameter.UPSTREAM_SPECIFIC_NORM;
import static carryover.transfer.Parameter.UPSTREAM_STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.transfer.Arm;
import carryover.transfer.Coefficients;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
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
      new Setting(0.5, 12, 10, 1, 1, 1, 1.5, 0.7, 30, 4, 0.3, 15, 10, 0.05);

  @Parameter TrainingEngine engine;

  static Stream<Named<TrainingEngine>> engines() {
    return Stream.of(Named.of("fast", new FastEngine()), Named.of("direct", new DirectEngine(40)));
  }

  @Test
  void recordsEveryStepOfAllArms() {
    Trace trace = train(SMALL, 1, Recording.EVERY_STEP);

    assertThat(trace.upstream().samples()).extracting(Sample::step).hasSize(16).startsWith(0, 1);
    assertThat(trace.transfer().samples()).hasSize(11);
    assertThat(trace.scratch().samples()).hasSize(11);
    assertThat(trace.cancelled()).isFalse();
    assertThat(trace.upstream().end().orElseThrow().trainLoss()).isLessThan(0.4);
    assertThat(trace.scratch().end().orElseThrow().testAccuracy()).isBetween(0.6, 1.0);
  }

  @Test
  void recordsOnlyWhatIsAskedFor() {
    Trace sparse = train(SMALL, 1, new Recording(4, false, true));
    Trace all = train(SMALL, 1, Recording.EVERY_STEP);

    assertThat(sparse.transfer().samples()).extracting(Sample::step).containsExactly(0, 4, 8, 10);
    Sample end = sparse.transfer().end().orElseThrow();
    assertThat(end.testAccuracy()).isNaN();
    assertThat(end.filters().gammaU()).hasSize(8);
    assertThat(end.coefficients()).isEqualTo(all.transfer().end().orElseThrow().coefficients());
    assertThat(all.transfer().end().orElseThrow().filters()).isNull();
  }

  @Test
  void isAFunctionOfSettingAndSeed() {
    assertThat(train(SMALL, 7, Recording.EVERY_STEP))
        .isEqualTo(train(SMALL, 7, Recording.EVERY_STEP));
    assertThat(train(SMALL, 8, Recording.EVERY_STEP).scratch())
        .isNotEqualTo(train(SMALL, 7, Recording.EVERY_STEP).scratch());
  }

  @Test
  void nothingInheritedEqualsScratchExactly() {
    Trace trace = train(SMALL.with(ALPHA, 0), 2, Recording.EVERY_STEP);

    assertThat(trace.transfer().samples()).isEqualTo(trace.scratch().samples());
  }

  @Test
  void inheritedFiltersArriveWithWhatTheyLearned() {
    Trace trace = train(SMALL, 3, new Recording(1, true, true));
    Sample upstream = trace.upstream().end().orElseThrow();
    Sample start = trace.transfer().samples().get(0);
    Sample end = trace.transfer().end().orElseThrow();
    for (int k : new int[] {0, 1, 4, 5}) {
      assertThat(start.filters().gammaU()[k]).isEqualTo(upstream.filters().gammaU()[k]);
      assertThat(start.filters().rho1Own()[k]).isEqualTo(upstream.filters().rho1Own()[k]);
    }
    for (int k : new int[] {2, 3, 6, 7}) {
      assertThat(start.filters().gammaU()[k]).isZero();
      assertThat(start.filters().rho1Own()[k]).isZero();
    }
    assertThat(end.filters().rho1Own()).isEqualTo(start.filters().rho1Own());
    assertThat(end.filters().gammaV1()).isEqualTo(start.filters().gammaV1());
    assertThat(end.coefficients().gammaUMean()).isGreaterThan(start.coefficients().gammaUMean());
    assertThat(trace.scratch().end().orElseThrow().coefficients().rho1OwnMean()).isZero();
  }

  @Test
  void theSummariesOfTheSignsAddUpToThatOfAllFilters() {
    for (Arm arm : Arm.values()) {
      Sample end = train(SMALL, 3, new Recording(1, true, true)).arm(arm).end().orElseThrow();
      Coefficients plus = end.bySign().plus();
      Coefficients minus = end.bySign().minus();
      double[] gamma = end.filters().gammaU();

      assertThat(plus.gammaUMean())
          .isCloseTo(Arrays.stream(gamma, 0, 4).average().orElseThrow(), within(1e-12));
      assertThat(minus.gammaUMax()).isEqualTo(Arrays.stream(gamma, 4, 8).max().orElseThrow());
      assertThat(Math.max(plus.rho2OwnMax(), minus.rho2OwnMax()))
          .isEqualTo(end.coefficients().rho2OwnMax());
      assertThat(plus.rho2OwnMean())
          .isCloseTo(
              Arrays.stream(end.filters().rho2Own(), 0, 4).average().orElseThrow(), within(1e-12));
    }
  }

  @Test
  void everythingInheritedStartsDownstreamWhereUpstreamEnded() {
    Setting same = SMALL.with(ALPHA, 1).with(UPSTREAM_SPECIFIC_NORM, 0);
    Trace trace = train(same, 3, Recording.EVERY_STEP);

    assertThat(trace.transfer().samples().get(0).coefficients())
        .usingRecursiveComparison()
        .withComparatorForType(new DoubleComparator(1e-12), Double.class)
        .isEqualTo(trace.upstream().end().orElseThrow().coefficients());
  }

  @Test
  void noStepsLeaveTheStartAsItIs() {
    Setting still = SMALL.with(UPSTREAM_STEPS, 0).with(DOWNSTREAM_STEPS, 0);
    Trace trace = train(still, 1, Recording.EVERY_STEP);

    for (Arm arm : Arm.values()) {
      assertThat(trace.arm(arm).samples()).hasSize(1);
      assertThat(trace.arm(arm).samples().get(0).coefficients().gammaUMax()).isZero();
    }
  }

  @Test
  void aSingleFilterOfEachSignTrains() {
    Trace trace = train(SMALL.with(FILTERS, 1), 1, Recording.FINAL_ONLY);

    // α·m = ½ is rounded up: the only filter of each sign is inherited
    assertThat(trace.transfer().end().orElseThrow().coefficients().rho1OwnMean()).isPositive();
    assertThat(trace.scratch().end().orElseThrow().trainLoss()).isLessThan(0.6);
  }

  @Test
  void withoutNoiseEverySampleIsLearnedFromTheSignal() {
    Setting clean = SMALL.with(UPSTREAM_NOISE, 0).with(DOWNSTREAM_NOISE, 0);
    Trace trace = train(clean, 1, Recording.FINAL_ONLY);
    Sample end = trace.scratch().end().orElseThrow();

    assertThat(end.testAccuracy()).isEqualTo(1);
    assertThat(end.coefficients().rho2OwnMax()).isZero();
    assertThat(end.coefficients().gammaUMean()).isPositive();
  }

  @Test
  void withoutAnythingToSeeEveryAnswerIsATieAndTiesAreWrong() {
    Setting dark =
        SMALL.with(UNIVERSAL_NORM, 0).with(DOWNSTREAM_SIGNAL_NORM, 0).with(DOWNSTREAM_NOISE, 0);
    Sample end = train(dark, 1, Recording.FINAL_ONLY).scratch().end().orElseThrow();

    assertThat(end.testAccuracy()).isZero();
    assertThat(end.trainAccuracy()).isZero();
    assertThat(end.trainLoss()).isEqualTo(Math.log(2));
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
    assertThat(trace.upstream().samples()).hasSize(16);
    assertThat(trace.transfer().samples()).hasSize(2);
    assertThat(trace.scratch().samples()).hasSize(2);
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

      assertThat(trace.upstream().end().orElseThrow().coefficients().rho1OwnMean()).isPositive();
      assertThat(trace.scratch().end().orElseThrow().coefficients().rho2OwnMax()).isPositive();
    }
  }

  @Test
  void sharedSignalMayBeAllOrNothing() {
    Sample all =
        train(SMALL.with(UNIVERSAL_NORM, 1.5), 1, Recording.FINAL_ONLY)
            .transfer()
            .end()
            .orElseThrow();
    Sample nothing =
        train(SMALL.with(UNIVERSAL_NORM, 0), 1, Recording.FINAL_ONLY)
            .transfer()
            .end()
            .orElseThrow();

    assertThat(all.coefficients().gammaUMean()).isPositive();
    assertThat(all.coefficients().gammaV2Max()).isZero();
    assertThat(nothing.coefficients().gammaUMax()).isZero();
    assertThat(nothing.coefficients().gammaV2Mean()).isPositive();
  }

  private Trace train(Setting setting, long seed, Recording recording) {
    return engine.train(setting, seed, recording, TrainingListener.NONE, () -> false);
  }
}
