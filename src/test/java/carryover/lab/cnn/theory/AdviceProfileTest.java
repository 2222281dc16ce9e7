package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.lab.MapActivity;
import carryover.live.ManualPulse;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceProfileTest {
  /** Shares 0, ¼, ½, ¾, 1. */
  private static final Setting SETTING = CnnSpace.STANDARD.with(CnnSpace.FILTERS, 4);

  private static final int FAILS = 13;
  private static final int STALLS = 17;
  private static final int TOO_LARGE = 19;

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(2);
  private final ResultCache cells = new ResultCache(1000);
  private final FakeEngine engine = new FakeEngine(AdviceProfileTest::accuracy, this::work);
  private final AdviceProfile profile =
      new AdviceProfile(
          workbench,
          ShareFinding::axis,
          ShareFinding.SEEDS,
          new Trainer(engine, pool),
          cells,
          new Feed(pulse),
          System::nanoTime);

  /** Greatest at α = ½, whatever the seed. */
  private static double accuracy(Arm arm, Setting setting, long seed, int step) {
    return arm.equals(CnnArms.SCRATCH)
        ? 0.5
        : 0.9 - Math.pow(setting.get(CnnSpace.ALPHA) - 0.5, 2) + seed / 1000.0;
  }

  /** One d fails, one stalls after five trainings, one is too large. */
  private void work(FakeEngine.Call call, TrainingListener listener, BooleanSupplier cancelled) {
    switch (call.setting().whole(CnnSpace.DIMENSION)) {
      case FAILS -> throw new OutOfMemoryError();
      case TOO_LARGE -> throw new TooLargeException(9L << 30, 8L << 30, "d");
      case STALLS -> {
        while (engine.calls().size() > 5 && !cancelled.getAsBoolean()) {
          Thread.onSpinWait();
        }
      }
      default -> {}
    }
  }

  @BeforeEach
  void chooseTheSetting() {
    workbench.change(new Experiment(SETTING, new Seeds(11, 12)), ChangePhase.COMMITTED);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private void choose(int dimension) {
    workbench.change(SETTING.with(CnnSpace.DIMENSION, dimension), ChangePhase.COMMITTED);
  }

  private Measurement measured() {
    return profile.measuredProperty().get().orElseThrow();
  }

  private void runToTheEnd() {
    profile.start();
    pulse.beatUntil(() -> !profile.isRunning());
  }

  @Test
  void nothingIsMeasuredUnasked() {
    assertThat(profile.measuredProperty().get()).isEmpty();
    assertThat(engine.calls()).isEmpty();
  }

  @Test
  void findsTheBestShareWithTheSameFourSeedsForAll() {
    runToTheEnd();

    assertThat(measured().activity()).isEqualTo(MapActivity.DONE);
    assertThat(measured().line().values()).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    assertThat(measured().line().complete()).isEqualTo(4);
    assertThat(new ShareFinding(measured().line()).best()).hasValue(2);
    assertThat(engine.calls())
        .extracting(FakeEngine.Call::seed)
        .hasSize(20)
        .containsOnly(11L, 12L, 13L, 14L);
  }

  /** What the card says is what the engine gives when it is asked for one setting and one seed. */
  @Test
  void everyNumberIsThatOfARunOfItsOwn() {
    Setting small = SETTING.with(CnnSpace.UPSTREAM_STEPS, 20).with(CnnSpace.DOWNSTREAM_STEPS, 20);
    workbench.change(small, ChangePhase.COMMITTED);
    AdviceProfile real =
        new AdviceProfile(
            workbench,
            ShareFinding::axis,
            2,
            new Trainer(new FastEngine(), pool),
            cells,
            new Feed(pulse),
            System::nanoTime);
    real.start();
    pulse.beatUntil(() -> !real.isRunning());

    MeasuredLine line = real.measuredProperty().get().orElseThrow().line();
    for (int value = 0; value < 5; value++) {
      double[] column = new double[2];
      for (int seed = 0; seed < 2; seed++) {
        Trace alone =
            new FastEngine()
                .train(
                    small.with(CnnSpace.ALPHA, line.values().get(value)),
                    11 + seed,
                    Recording.FINAL_ONLY,
                    TrainingListener.NONE,
                    () -> false);
        column[seed] = CnnReadouts.TRANSFER.end(alone);
      }
      assertThat(new ShareFinding(line).accuracy(value).mean())
          .isEqualTo(Estimate.of(column).mean());
    }
  }

  @Test
  void whatIsKnownFromElsewhereIsNotTrainedAgain() {
    runToTheEnd();
    AdviceProfile other =
        new AdviceProfile(
            workbench,
            ShareFinding::axis,
            ShareFinding.SEEDS,
            new Trainer(engine, pool),
            cells,
            new Feed(pulse),
            System::nanoTime);
    other.start();
    pulse.beatUntil(() -> !other.isRunning());

    assertThat(other.measuredProperty().get().orElseThrow().line()).isEqualTo(measured().line());
    assertThat(engine.calls()).hasSize(20);
  }

  @Test
  void anotherAlphaKeepsWhatIsKnownAndAnotherSettingDoesNotShowIt() {
    runToTheEnd();

    workbench.change(SETTING.with(CnnSpace.ALPHA, 0.5), ChangePhase.COMMITTED);
    assertThat(profile.measuredProperty().get()).isPresent();

    choose(1000);
    assertThat(profile.measuredProperty().get()).isEmpty();

    workbench.undo();
    assertThat(measured().line().complete()).isEqualTo(4);
  }

  @Test
  void anotherSettingStopsIt() {
    choose(STALLS);
    profile.start();
    pulse.beatUntil(() -> measured().line().complete() == 1);
    choose(1000);
    assertThat(profile.isRunning()).isFalse();

    workbench.undo();
    assertThat(measured().activity()).isEqualTo(MapActivity.STOPPED);
  }

  @Test
  void whatIsMeasuredStaysAfterAStop() {
    choose(STALLS);
    profile.start();
    pulse.beatUntil(() -> measured().line().complete() == 1);
    profile.stop();

    assertThat(measured().activity()).isEqualTo(MapActivity.STOPPED);
    assertThat(MeasuredAdvice.ofShare(profile.measuredProperty().get()).text())
        .isEqualTo("stopped; α = 0.5 as measured, accuracy 0.911 (1 seed)");
  }

  @Test
  void whatIsDoneCannotBeStopped() {
    runToTheEnd();
    profile.stop();

    assertThat(measured().activity()).isEqualTo(MapActivity.DONE);
  }

  @Test
  void aTrainingThatFailsEndsItWithItsReason() {
    choose(FAILS);
    runToTheEnd();

    assertThat(measured().activity()).isEqualTo(MapActivity.FAILED);
    assertThat(measured().message()).startsWith("not enough memory");
  }

  @Test
  void aSettingThatIsTooLargeHasNoValues() {
    choose(TOO_LARGE);
    runToTheEnd();

    assertThat(measured().activity()).isEqualTo(MapActivity.DONE);
    assertThat(measured().line().values()).isEqualTo(List.of());
  }
}
