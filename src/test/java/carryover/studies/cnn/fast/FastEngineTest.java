package carryover.studies.cnn.fast;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DIMENSION;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_NOISE;
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
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.FilterCoefficients;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fast engine promises beyond every engine's promises. */
class FastEngineTest {
  private static final Setting SMALL =
      CnnSpace.setting(0.5, 24, 12, 1, 1, 0.9, 1.5, 0.7, 200, 4, 0.3, 20, 15, 0.05);

  @ParameterizedTest
  @CsvSource({
    "universalNorm, 0",
    "universalNorm, 1.5",
    "alpha, 0",
    "alpha, 1",
    "upstreamSamples, 9",
    "upstreamSamples, 300",
    "upstreamSamples, 2100",
    "upstreamNoise, 0",
    "upstreamNoise, 3",
    "upstreamSpecificNorm, 0",
    "upstreamSpecificNorm, 5",
    "upstreamSteps, 0",
    "upstreamSteps, 37"
  })
  void scratchIsBitForBitTheSameWhateverTheUpstreamTask(String key, double value) {
    Setting other =
        SMALL.with(UPSTREAM_STEPS, 2).with(CnnSpace.SPACE.withKey(key).orElseThrow(), value);
    List<Sample> expected = train(new FastEngine(), SMALL, 4).arm(CnnArms.SCRATCH).samples();
    List<Sample> found = train(new FastEngine(), other, 4).arm(CnnArms.SCRATCH).samples();

    assertThat(found).hasSameSizeAs(expected);
    for (int k = 0; k < expected.size(); k++) {
      Sample a = expected.get(k);
      Sample b = found.get(k);
      assertThat(b.get(CnnMeasures.TRAIN_LOSS)).isEqualTo(a.get(CnnMeasures.TRAIN_LOSS));
      assertThat(b.get(CnnMeasures.TRAIN_ACCURACY)).isEqualTo(a.get(CnnMeasures.TRAIN_ACCURACY));
      assertThat(b.get(CnnMeasures.TEST_ACCURACY)).isEqualTo(a.get(CnnMeasures.TEST_ACCURACY));
      assertThat(CnnSample.coefficients(b).rho2OwnMean())
          .isEqualTo(CnnSample.coefficients(a).rho2OwnMean());
      assertThat(CnnSample.coefficients(b).rho2OwnMax())
          .isEqualTo(CnnSample.coefficients(a).rho2OwnMax());
      // γ/‖u‖² and γ₂/‖v2‖² are the accumulated multiple of one vector, u + v2.
      double u = other.get(CnnSpace.UNIVERSAL_NORM) * other.get(CnnSpace.UNIVERSAL_NORM);
      double v2 =
          CnnSetting.of(other).downstreamSpecificNorm()
              * CnnSetting.of(other).downstreamSpecificNorm();
      double multiple = CnnSample.coefficients(a).gammaUMean() / 0.81;
      assertThat(CnnSample.coefficients(b).gammaUMean()).isCloseTo(multiple * u, within(1e-14));
      assertThat(CnnSample.coefficients(b).gammaV2Mean()).isCloseTo(multiple * v2, within(1e-14));
    }
  }

  @Test
  void whatWasComputedBeforeChangesNothing() {
    FastEngine busy = new FastEngine();
    for (Setting earlier :
        List.of(
            SMALL.with(UNIVERSAL_NORM, 0.1),
            SMALL.with(DIMENSION, 900),
            SMALL.with(UPSTREAM_SAMPLES, 25),
            SMALL.with(DOWNSTREAM_NOISE, 2),
            SMALL.with(ALPHA, 0),
            SMALL)) {
      busy.train(earlier, 4, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    }

    assertThat(train(busy, SMALL, 4)).isEqualTo(train(new FastEngine(), SMALL, 4));
  }

  @Test
  void threadsShareAnEngineWithoutChangingAResult() throws Exception {
    List<Setting> settings = new ArrayList<>();
    for (double u : new double[] {0, 0.5, 1, 1.5}) {
      for (double d : new double[] {30, 200, 5000}) {
        settings.add(SMALL.with(UNIVERSAL_NORM, u).with(DIMENSION, d));
      }
    }
    FastEngine shared = new FastEngine();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Trace>> together =
          settings.stream().map(s -> pool.submit(() -> train(shared, s, 9))).toList();
      for (int k = 0; k < settings.size(); k++) {
        assertThat(together.get(k).get()).isEqualTo(train(new FastEngine(), settings.get(k), 9));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void lookingDoesNotChangeWhatIsSeen() {
    Trace every = train(new FastEngine(), SMALL, 2);
    for (Recording recording :
        List.of(
            Recording.FINAL_ONLY,
            new Recording(7, true, false),
            new Recording(3, true, true),
            new Recording(1, false, false))) {
      Trace other = new FastEngine().train(SMALL, 2, recording, TrainingListener.NONE, () -> false);
      for (Arm arm : CnnArms.ALL) {
        for (Sample sample : other.arm(arm).samples()) {
          Sample same = every.arm(arm).samples().get(sample.step());
          assertThat(sample.get(CnnMeasures.TRAIN_LOSS))
              .isEqualTo(same.get(CnnMeasures.TRAIN_LOSS));
          assertThat(CnnSample.coefficients(sample)).isEqualTo(CnnSample.coefficients(same));
          if (recording.testAccuracy()) {
            assertThat(sample.get(CnnMeasures.TEST_ACCURACY))
                .isEqualTo(same.get(CnnMeasures.TEST_ACCURACY));
          }
        }
      }
    }
  }

  @Test
  void filtersAddUpToTheSummary() {
    Trace trace =
        new FastEngine()
            .train(SMALL, 3, new Recording(5, true, true), TrainingListener.NONE, () -> false);
    for (Arm arm : CnnArms.ALL) {
      for (Sample sample : trace.arm(arm).samples()) {
        Coefficients summary = CnnSample.coefficients(sample);
        FilterCoefficients filters = CnnSample.filters(sample);

        assertThat(mean(filters.gammaU())).isCloseTo(summary.gammaUMean(), within(1e-12));
        assertThat(max(filters.gammaU())).isCloseTo(summary.gammaUMax(), within(1e-12));
        assertThat(mean(filters.gammaV1())).isCloseTo(summary.gammaV1Mean(), within(1e-12));
        assertThat(max(filters.gammaV1())).isCloseTo(summary.gammaV1Max(), within(1e-12));
        assertThat(mean(filters.gammaV2())).isCloseTo(summary.gammaV2Mean(), within(1e-12));
        assertThat(max(filters.gammaV2())).isCloseTo(summary.gammaV2Max(), within(1e-12));
        assertThat(max(filters.rho1Own())).isLessThanOrEqualTo(summary.rho1OwnMax());
        assertThat(max(filters.rho2Own())).isLessThanOrEqualTo(summary.rho2OwnMax());
      }
    }
  }

  @Test
  void aRunThatHeardItsScratchArmBeforeStillReportsIt() {
    FastEngine engine = new FastEngine();
    train(engine, SMALL, 1);
    List<Integer> scratch = new ArrayList<>();
    List<Integer> transfer = new ArrayList<>();
    engine.train(
        SMALL.with(UNIVERSAL_NORM, 1),
        1,
        Recording.EVERY_STEP,
        (arm, sample) -> {
          if (arm.equals(CnnArms.SCRATCH)) {
            scratch.add(sample.step());
          } else if (arm.equals(CnnArms.TRANSFER)) {
            transfer.add(sample.step());
          }
        },
        () -> false);

    assertThat(scratch).hasSize(16).isSorted();
    assertThat(transfer).hasSize(16).isSorted();
  }

  @Test
  void cancellingReachesThePreparationsToo() {
    int[] looks = {0};
    Trace trace =
        new FastEngine(new SharedWork(), MemoryNeed.greatest(), 1000)
            .train(SMALL, 1, Recording.EVERY_STEP, TrainingListener.NONE, () -> ++looks[0] > 10);

    assertThat(trace.cancelled()).isTrue();
    assertThat(looks[0]).isEqualTo(11);
    for (Arm arm : CnnArms.ALL) {
      assertThat(trace.arm(arm)).isEqualTo(ArmTrace.unreached(arm));
    }
  }

  @Test
  void seedsOfAllSizesAreDifferentRuns() {
    double[] losses = DoubleStream.of(0, 1, -1).map(seed -> loss((long) seed)).toArray();

    assertThat(losses).doesNotHaveDuplicates();
    assertThat(loss(Long.MIN_VALUE)).isNotEqualTo(loss(Long.MAX_VALUE));
  }

  @Test
  void noisierSourcesAreOtherRuns() {
    Trace quiet = train(new FastEngine(), SMALL, 1);
    Trace noisy = train(new FastEngine(), SMALL.with(UPSTREAM_NOISE, 2), 1);
    Trace strong = train(new FastEngine(), SMALL.with(UPSTREAM_SPECIFIC_NORM, 2), 1);

    assertThat(noisy.arm(CnnArms.TRANSFER)).isNotEqualTo(quiet.arm(CnnArms.TRANSFER));
    assertThat(strong.arm(CnnArms.TRANSFER)).isNotEqualTo(quiet.arm(CnnArms.TRANSFER));
  }

  private static double loss(long seed) {
    return train(new FastEngine(), SMALL, seed)
        .arm(CnnArms.SCRATCH)
        .end()
        .orElseThrow()
        .get(CnnMeasures.TRAIN_LOSS);
  }

  private static Trace train(FastEngine engine, Setting setting, long seed) {
    return engine.train(setting, seed, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }
}
