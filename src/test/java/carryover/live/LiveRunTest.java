package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Awaited;
import carryover.workbench.Experiment;
import carryover.workbench.FollowMode;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveRunTest {
  private static final Recording SKETCH =
      new LiveRecording(false, true).of(TwoLayerCnn.study(), CnnSpace.STANDARD);
  private static final Recording WHOLE =
      LiveRecording.CURVES.of(TwoLayerCnn.study(), CnnSpace.STANDARD);

  private final Gate gate = new Gate();
  private final FakeEngine engine = new FakeEngine((arm, setting, seed, step) -> 0.9, gate);
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(1);
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final AtomicLong nanos = new AtomicLong();
  private final List<RunResults> published = new ArrayList<>();
  private LiveRun run;

  @BeforeEach
  void listen() {
    run = new LiveRun(workbench, new Trainer(engine, pool), new Feed(pulse), nanos::get);
    workbench.resultsProperty().addListener((p, old, next) -> published.add(next));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private List<Recording> recordings() {
    return engine.calls().stream().map(FakeEngine.Call::recording).toList();
  }

  private RunResults results() {
    return workbench.resultsProperty().get();
  }

  private void untilStage(Stage stage) {
    pulse.beatUntil(() -> results().stage() == stage);
  }

  /** Lets so much time pass after the next seed has begun that its curves stream. */
  private void longEnough() {
    pulse.beatUntil(gate.started::tryAcquire);
    nanos.addAndGet((long) (1e9 * RunsInProgress.STREAMED_AFTER_SECONDS) + 1);
    gate.samples.release();
  }

  private void alpha(double value, ChangePhase phase) {
    workbench.change(workbench.experiment().setting().with(CnnSpace.ALPHA, value), phase);
  }

  @Test
  void curvesStreamThenTheFirstSeedStandsThenAllDo() {
    run.run();
    longEnough();
    untilStage(Stage.STREAMING);
    assertThat(results().traces()).hasSize(1);
    assertThat(results().finished()).isEmpty();
    assertThat(workbench.awaitedProperty().get().map(Awaited::experiment))
        .contains(workbench.experiment());

    gate.open.release();
    untilStage(Stage.PREVIEW);
    assertThat(results().finished()).hasSize(1);

    gate.open.release(7);
    untilStage(Stage.FINAL);
    assertThat(results().traces())
        .extracting(Trace::seed)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(run.runningProperty().get()).isFalse();
    assertThat(workbench.awaitedProperty().get()).isEmpty();
  }

  @Test
  void aLongRunIsThereAtOnceWhenItsSettingComesBack() {
    alpha(0.5, ChangePhase.COMMITTED);
    trainFor(LongRuns.LONG_SECONDS);
    RunResults longRun = results();
    alpha(0.25, ChangePhase.COMMITTED);
    trainFor(LongRuns.LONG_SECONDS / 100);

    workbench.undo();
    untilStage(Stage.FINAL);
    assertThat(engine.calls()).hasSize(16);
    assertThat(results().experiment()).isEqualTo(longRun.experiment());
    assertThat(results().traces()).isEqualTo(longRun.traces());

    workbench.redo();
    trainFor(0);
    assertThat(engine.calls()).as("a short run is trained again").hasSize(24);

    workbench.undo();
    run.run();
    trainFor(0);
    assertThat(engine.calls()).as("and a long one whenever it is asked for").hasSize(32);
  }

  /** Trains eight seeds in so much time on the clock of the program. */
  private void trainFor(double seconds) {
    pulse.beatUntil(gate.started::tryAcquire);
    pulse.beatUntil(() -> workbench.awaitedProperty().get().isPresent());
    nanos.addAndGet((long) (1e9 * seconds) + 1);
    gate.open.release(8);
    pulse.beatUntil(() -> !run.runningProperty().get());
    gate.started.drainPermits();
  }

  @Test
  void aDragIsSketchedFromOneSeedAndARestIsRecordedInFull() {
    alpha(0.5, ChangePhase.DRAGGING);
    gate.open.release();
    untilStage(Stage.SKETCH);
    assertThat(recordings()).containsExactly(SKETCH);
    assertThat(run.runningProperty().get()).isFalse();

    alpha(0.5, ChangePhase.COMMITTED);
    gate.open.release(8);
    untilStage(Stage.FINAL);

    assertThat(recordings()).startsWith(SKETCH).hasSize(9);
    assertThat(recordings().subList(1, 9)).containsOnly(WHOLE);
    assertThat(results().traces()).hasSize(8);
  }

  @Test
  void aSketchThatIsStillUnderWayOnReleaseIsFollowedByTheWholeRun() {
    alpha(0.5, ChangePhase.DRAGGING);
    gate.started.acquireUninterruptibly();
    alpha(0.5, ChangePhase.COMMITTED);
    gate.open.release(9);
    untilStage(Stage.FINAL);

    assertThat(recordings()).startsWith(SKETCH, WHOLE).hasSize(9);
  }

  @Test
  void runsThatTakeLongAreNotSketchedSoThatNothingIsTrainedTwice() {
    alpha(0.9, ChangePhase.DRAGGING);
    longEnough();
    untilStage(Stage.STREAMING);
    gate.open.release();
    untilStage(Stage.SKETCH);

    alpha(0.7, ChangePhase.DRAGGING);
    gate.open.release();
    untilStage(Stage.PREVIEW);
    alpha(0.7, ChangePhase.COMMITTED);
    gate.open.release(7);
    untilStage(Stage.FINAL);

    assertThat(recordings()).startsWith(SKETCH, WHOLE).hasSize(9);
  }

  @Test
  void whatAnotherSeedCountHasLeftOverNeedsNoSketch() {
    run.run();
    gate.open.release(8);
    untilStage(Stage.FINAL);

    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 9)), ChangePhase.DRAGGING);
    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 10)), ChangePhase.COMMITTED);
    gate.open.release(2);
    pulse.beatUntil(() -> !run.runningProperty().get());

    assertThat(recordings()).containsOnly(WHOLE).hasSize(10);
    assertThat(results().stage()).isEqualTo(Stage.FINAL);
    assertThat(results().traces()).hasSize(10);
  }

  @Test
  void aYoungRunIsFinishedBeforeTheNewestSettingIsTrained() {
    alpha(0.9, ChangePhase.DRAGGING);
    gate.started.acquireUninterruptibly();
    alpha(0.8, ChangePhase.DRAGGING);
    alpha(0.7, ChangePhase.DRAGGING);

    gate.open.release(2);
    pulse.beatUntil(
        () ->
            results().stage() == Stage.SKETCH
                && results().experiment().setting().get(CnnSpace.ALPHA) == 0.7);

    assertThat(engine.calls())
        .extracting(call -> call.setting().get(CnnSpace.ALPHA))
        .containsExactly(0.9, 0.7);
  }

  @Test
  void anOldRunGivesWayAtOnce() {
    alpha(0.9, ChangePhase.DRAGGING);
    longEnough();
    alpha(0.7, ChangePhase.DRAGGING);

    longEnough();
    pulse.beatUntil(() -> results().experiment().setting().get(CnnSpace.ALPHA) == 0.7);

    assertThat(published).noneMatch(r -> r.stage() == Stage.SKETCH);
  }

  @Test
  void theNextSettingTrainsBeforeTheScreenHasSeenTheOneBefore() {
    alpha(0.9, ChangePhase.DRAGGING);
    alpha(0.8, ChangePhase.DRAGGING);
    gate.open.release(2);
    gate.started.acquireUninterruptibly(2);
    untilStage(Stage.SKETCH);
    pulse.beatUntil(() -> results().experiment().setting().get(CnnSpace.ALPHA) == 0.8);

    assertThat(published)
        .extracting(r -> r.experiment().setting().get(CnnSpace.ALPHA))
        .containsExactly(0.9, 0.8);
    assertThat(run.runningProperty().get()).isFalse();
  }

  @Test
  void withSeveralWorkersTheNextSettingMayOvertake() {
    try (WorkerPool two = new WorkerPool(2)) {
      Workbench other = new Workbench(TwoLayerCnn.study());
      FakeEngine.Work neverEndsTheFirst =
          (call, listener, cancelled) -> {
            while (call.setting().get(CnnSpace.ALPHA) == 0.9 && !cancelled.getAsBoolean()) {
              Thread.onSpinWait();
            }
          };
      FakeEngine overtaking = new FakeEngine((arm, setting, seed, step) -> 0.9, neverEndsTheFirst);
      LiveRun wide = new LiveRun(other, new Trainer(overtaking, two), new Feed(pulse), nanos::get);
      for (double alpha : new double[] {0.9, 0.8}) {
        other.change(
            other.experiment().setting().with(CnnSpace.ALPHA, alpha), ChangePhase.DRAGGING);
      }
      pulse.beatUntil(() -> other.resultsProperty().get().stage() == Stage.SKETCH);

      assertThat(other.resultsProperty().get().experiment().setting().get(CnnSpace.ALPHA))
          .isEqualTo(0.8);
      assertThat(wide.runningProperty().get()).isFalse();
    }
  }

  @Test
  void theOldCurvesStayUntilTheFirstNewOnesArrive() {
    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 1)), ChangePhase.COMMITTED);
    gate.open.release();
    untilStage(Stage.FINAL);
    RunResults before = results();
    gate.started.drainPermits();

    alpha(0.5, ChangePhase.COMMITTED);
    assertThat(results()).isSameAs(before);

    longEnough();
    untilStage(Stage.STREAMING);
    assertThat(results().traces().get(0).arm(CnnArms.TRANSFER).samples()).isNotEmpty();
  }

  @Test
  void aShortRunShowsItsCurvesOnlyWhenTheyAreComplete() {
    run.run();
    gate.open.release();
    untilStage(Stage.PREVIEW);

    assertThat(published).noneMatch(r -> r.stage() == Stage.STREAMING);
  }

  @Test
  void onReleaseNothingIsTrainedDuringADrag() {
    run.followModeProperty().set(FollowMode.ON_RELEASE);
    alpha(0.9, ChangePhase.DRAGGING);
    assertThat(run.runningProperty().get()).isFalse();

    alpha(0.8, ChangePhase.COMMITTED);
    assertThat(run.runningProperty().get()).isTrue();
  }

  @Test
  void manuallyOnlyTheButtonTrains() {
    run.followModeProperty().set(FollowMode.MANUAL);
    alpha(0.9, ChangePhase.COMMITTED);
    assertThat(run.runningProperty().get()).isFalse();

    run.run();
    assertThat(run.runningProperty().get()).isTrue();
  }

  @Test
  void stoppingKeepsWhatIsDone() {
    run.run();
    gate.open.release();
    untilStage(Stage.PREVIEW);

    run.stop();

    assertThat(results().stage()).isEqualTo(Stage.CANCELLED);
    assertThat(results().traces()).hasSize(1);
    assertThat(run.runningProperty().get()).isFalse();
  }

  @Test
  void fewerSeedsNeedNoTrainingAndMoreOnlyTheNewOnes() {
    run.run();
    gate.open.release(8);
    untilStage(Stage.FINAL);
    engine.calls().clear();

    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 3)), ChangePhase.COMMITTED);
    assertThat(results().stage()).isEqualTo(Stage.FINAL);
    assertThat(results().traces()).extracting(Trace::seed).containsExactly(1L, 2L, 3L);
    assertThat(engine.calls()).isEmpty();

    gate.open.release(2);
    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 5)), ChangePhase.COMMITTED);
    pulse.beatUntil(() -> !run.runningProperty().get());
    assertThat(results().stage()).isEqualTo(Stage.FINAL);
    assertThat(results().traces()).hasSize(5);
    assertThat(engine.calls()).hasSize(2);
  }

  @Test
  void filtersAreRecordedOnlyWhileTheyAreWantedAndOnlyOfTheFirstSeed() {
    run.run();
    gate.open.release(8);
    untilStage(Stage.FINAL);
    assertThat(recordings()).noneMatch(Recording::filters);
    engine.calls().clear();

    workbench.filtersWantedProperty().set(true);
    gate.open.release();
    pulse.beatUntil(() -> !run.runningProperty().get());

    assertThat(recordings()).singleElement().matches(Recording::filters);
    assertThat(results().stage()).isEqualTo(Stage.FINAL);
    assertThat(results().traces()).hasSize(8);
  }

  @Test
  void moreStepsAreTrainedFromWhereTheRunStopped() {
    AtomicLong steps = new AtomicLong();
    Engine counting = new CountingEngine(steps);
    Workbench other = new Workbench(TwoLayerCnn.study());
    Setting small =
        other
            .experiment()
            .setting()
            .with(CnnSpace.DIMENSION, 100)
            .with(CnnSpace.UPSTREAM_SAMPLES, 20);
    other.change(new Experiment(small, new Seeds(1, 2)), ChangePhase.COMMITTED);
    LiveRun continuing =
        new LiveRun(other, new Trainer(counting, pool), new Feed(pulse), nanos::get);
    continuing.run();
    pulse.beatUntil(() -> other.resultsProperty().get().stage() == Stage.FINAL);
    assertThat(steps.getAndSet(0)).isEqualTo(2 * (200 + 200));

    other.change(small.with(CnnSpace.DOWNSTREAM_STEPS, 300), ChangePhase.COMMITTED);
    pulse.beatUntil(
        () ->
            other.resultsProperty().get().experiment().equals(other.experiment())
                && other.resultsProperty().get().stage() == Stage.FINAL);

    assertThat(steps.get()).isEqualTo(2 * 100);
    assertThat(other.resultsProperty().get().traces())
        .allSatisfy(trace -> assertThat(trace.arm(CnnArms.TRANSFER).samples()).hasSize(301));
  }

  @Test
  void anErrorOfTheEngineIsShownAndTheProgramGoesOn() {
    Engine broken =
        (setting, seed, recording, listener, cancelled) -> {
          throw new OutOfMemoryError();
        };
    Workbench other = new Workbench(TwoLayerCnn.study());
    LiveRun failing = new LiveRun(other, new Trainer(broken, pool), new Feed(pulse), nanos::get);
    failing.run();

    pulse.beatUntil(() -> other.resultsProperty().get().stage() == Stage.FAILED);

    assertThat(other.resultsProperty().get().message()).startsWith("not enough memory");
    assertThat(failing.runningProperty().get()).isFalse();
  }
}
