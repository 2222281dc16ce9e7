package carryover.studies.cnn.fast;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DIMENSION;
import static carryover.studies.cnn.CnnSpace.LEARNING_RATE;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.numeric.CancellationPoint;
import carryover.numeric.NativeMemory;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cancelling a run at each of its looks, in the middle of steps and products too. The work between
 * two looks is made so small that the small products here come in blocks.
 */
class CancellationTest {
  private static final long MOST_WORK = 60;
  private static final Setting SMALL =
      CnnSpace.setting(0.5, 9, 7, 1, 1, 0.9, 1.5, 0.7, 60, 2, 0.3, 2, 3, 0.05);
  private static final Recording ALL = new Recording(1, true, true);

  static Stream<Setting> settings() {
    return Stream.of(
        SMALL,
        // coordinates instead of Gram matrices, for both tasks
        SMALL.with(DIMENSION, 6),
        SMALL.with(ALPHA, 0),
        SMALL.with(LEARNING_RATE, 50));
  }

  /** Counts the looks and says yes from one of them on. */
  private static final class Looks implements BooleanSupplier {
    private final int allowed;
    private int seen;

    Looks(int allowed) {
      this.allowed = allowed;
    }

    @Override
    public boolean getAsBoolean() {
      return ++seen > allowed;
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aRunThatIsTakenUpAgainIsTheRunThatWasNeverCancelled(Setting setting) {
    Trace whole = engine().train(setting, 5, ALL, TrainingListener.NONE, () -> false);
    int looks = looks(setting);
    assertThat(looks).isGreaterThan(300);
    for (int k = 0; k < looks; k++) {
      ArmCheckpoints left = new ArmCheckpoints(1 << 24);
      FastEngine engine = engine();
      Trace stopped = engine.resume(setting, 5, ALL, TrainingListener.NONE, new Looks(k), left);
      assertThat(stopped.cancelled()).as("look " + k).isTrue();
      assertBegins(stopped, whole);

      Heard heard = new Heard();
      Trace found = engine.resume(setting, 5, ALL, heard, () -> false, left);
      assertSame(found, whole, "look " + k);
      for (Arm arm : CnnArms.ALL) {
        assertThat(heard.of(arm)).as("heard, look " + k).isEqualTo(steps(whole.arm(arm)));
      }
    }
  }

  /** Each attempt ends a little later than the one before; whatever is kept is passed on. */
  @ParameterizedTest
  @MethodSource("settings")
  void manyInterruptionsLeadToTheSameEnd(Setting setting) {
    Trace whole = engine().train(setting, 5, ALL, TrainingListener.NONE, () -> false);
    ArmCheckpoints left = new ArmCheckpoints(1 << 24);
    FastEngine engine = engine();
    Trace found = CnnArms.unstarted(setting, 5);
    for (int k = 1; found.cancelled(); k += 7) {
      found = engine.resume(setting, 5, ALL, TrainingListener.NONE, new Looks(k), left);
    }
    assertSame(found, whole, "in the end");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void nothingIsLookedAtOrHeldAnyMoreOnceARunIsCancelled(Setting setting) {
    int looks = looks(setting);
    for (int k = 0; k < looks; k++) {
      long before = NativeMemory.pointers();
      Looks counted = new Looks(k);
      engine().train(setting, 5, ALL, TrainingListener.NONE, counted);

      assertThat(counted.seen).isEqualTo(k + 1);
      assertThat(NativeMemory.pointers()).as("look " + k).isLessThanOrEqualTo(before);
    }
  }

  /** The product alone is so much work; what else a step does comes on top. */
  @Test
  void aLargeStepIsLookedAtManyTimes() {
    Setting wide = CnnSpace.setting(0.5, 60, 4, 1, 1, 0.9, 1.5, 0.7, 200, 20, 0.3, 1, 0, 0.05);
    int product = 60 * 60 * 40 / 32;
    Looks looks = new Looks(Integer.MAX_VALUE);
    Recording silent = new Recording(Integer.MAX_VALUE, false, false);
    engine().train(wide, 5, silent, TrainingListener.NONE, looks);
    Looks still = new Looks(Integer.MAX_VALUE);
    engine().train(wide.with(UPSTREAM_STEPS, 0), 5, silent, TrainingListener.NONE, still);

    assertThat(looks.seen - still.seen).isGreaterThan(product / (int) MOST_WORK);
  }

  @Test
  void waitingForAnotherThreadsGramMatrixIsCancelledToo() throws Exception {
    GaussianDraws draws =
        new GaussianDraws(new GaussianDraws.Shape(4, 4, 9, 7), CancellationPoint.never());
    GramCache gram = draws.gram(draws.noise1());
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<double[]> slow =
          other.submit(() -> gram.in(200, new CancellationPoint(() -> !reached(inside, goOn), 1)));
      inside.await();

      assertThatThrownBy(() -> gram.in(200, new CancellationPoint(() -> true)))
          .isInstanceOf(CancellationException.class);
      goOn.countDown();
      assertThat(gram.in(200, CancellationPoint.never())).isSameAs(slow.get());
    } finally {
      goOn.countDown();
      other.shutdownNow();
    }
  }

  @Test
  void aGramMatrixGivenUpHalfwayIsWorkedOutByTheNext() {
    GaussianDraws draws =
        new GaussianDraws(new GaussianDraws.Shape(4, 4, 9, 7), CancellationPoint.never());
    GaussianDraws others =
        new GaussianDraws(new GaussianDraws.Shape(4, 4, 9, 7), CancellationPoint.never());
    GramCache gram = draws.gram(draws.noise1());
    double[] expected =
        others.gram(others.noise1()).in(200, new CancellationPoint(() -> false, 60));
    for (int k = 0; k < 20; k++) {
      CancellationPoint soon = new CancellationPoint(new Looks(k), 60);
      assertThatThrownBy(() -> gram.in(200, soon)).isInstanceOf(CancellationException.class);
    }
    assertThat(gram.in(200, new CancellationPoint(() -> false, 60))).isEqualTo(expected);
  }

  private static boolean reached(CountDownLatch inside, CountDownLatch goOn) {
    inside.countDown();
    try {
      goOn.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static FastEngine engine() {
    return new FastEngine(new SharedWork(), MemoryNeed.greatest(), MOST_WORK);
  }

  private static int looks(Setting setting) {
    Looks all = new Looks(Integer.MAX_VALUE);
    engine().train(setting, 5, ALL, TrainingListener.NONE, all);
    return all.seen;
  }

  /** The steps of each arm in the order heard. */
  private static final class Heard implements TrainingListener {
    private final List<Arm> arms = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    @Override
    public void sampled(Arm arm, Sample sample) {
      arms.add(arm);
      steps.add(sample.step());
    }

    List<Integer> of(Arm arm) {
      List<Integer> found = new ArrayList<>();
      for (int k = 0; k < arms.size(); k++) {
        if (arms.get(k).equals(arm)) {
          found.add(steps.get(k));
        }
      }
      return found;
    }
  }

  private static List<Integer> steps(ArmTrace trace) {
    return trace.samples().stream().map(Sample::step).toList();
  }

  private static void assertSame(Trace found, Trace whole, String what) {
    assertThat(found.cancelled()).as(what).isFalse();
    for (Arm arm : CnnArms.ALL) {
      assertThat(found.arm(arm).divergedAt()).as(what).isEqualTo(whole.arm(arm).divergedAt());
      assertThat(found.arm(arm).samples()).as(what).hasSameSizeAs(whole.arm(arm).samples());
    }
    assertBegins(found, whole);
  }

  private static void assertBegins(Trace part, Trace whole) {
    for (Arm arm : CnnArms.ALL) {
      List<Sample> found = part.arm(arm).samples();
      for (int k = 0; k < found.size(); k++) {
        Sample one = found.get(k);
        Sample other = whole.arm(arm).samples().get(k);
        assertThat(one.withDetails(List.of())).isEqualTo(other.withDetails(List.of()));
        assertThat(filters(one)).isDeepEqualTo(filters(other));
      }
    }
  }

  private static double[][] filters(Sample sample) {
    return new double[][] {
      CnnSample.filters(sample).gammaU(),
      CnnSample.filters(sample).gammaV1(),
      CnnSample.filters(sample).gammaV2(),
      CnnSample.filters(sample).rho1Own(),
      CnnSample.filters(sample).rho2Own()
    };
  }
}
