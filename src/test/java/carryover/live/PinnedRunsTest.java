package carryover.live;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Opened;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.PublishedResults;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PinnedRunsTest {
  private static final int HELD = 77;
  private static final int REFUSED = 78;

  private final CopyOnWriteArrayList<String> trained = new CopyOnWriteArrayList<>();
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(1);
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final PinnedRuns pinned =
      new PinnedRuns(
          workbench,
          new Trainer(new FakeEngine((arm, setting, seed, step) -> 0.9, this::work), pool),
          new Feed(pulse));

  /** Done at once, save where N₁ says: held until it is stopped, or refused. */
  private void work(FakeEngine.Call call, TrainingListener listener, BooleanSupplier cancelled) {
    int samples = call.setting().whole(CnnSpace.UPSTREAM_SAMPLES);
    if (samples == REFUSED) {
      throw new OutOfMemoryError();
    }
    while (samples == HELD && !cancelled.getAsBoolean()) {
      Thread.onSpinWait();
    }
    trained.add(samples + "/" + call.seed());
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private static Experiment upstream(int samples) {
    return new Experiment(
        CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_SAMPLES, samples), new Seeds(1, 2));
  }

  private static List<Experiment> family(int count) {
    return IntStream.range(0, count).mapToObj(i -> upstream(100 + i)).toList();
  }

  private void pin(List<Experiment> experiments) {
    for (Experiment experiment : experiments) {
      Pins before = workbench.pinsProperty().get();
      workbench.pinsProperty().set(before.with(RunResults.untrained(experiment)));
    }
  }

  private List<Pin> pins() {
    return workbench.pinsProperty().get().list();
  }

  private void untilAll(Stage stage) {
    pulse.beatUntil(() -> pins().stream().allMatch(pin -> pin.results().stage() == stage));
  }

  private static Trace seed(long seed) {
    return trace(seed, arm(CnnArms.TRANSFER, 0.5, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.8));
  }

  @Test
  void theRunOnScreenIsPinnedWithItsResults() {
    PublishedResults.publish(
        workbench,
        IntStream.rangeClosed(1, 8).mapToObj(PinnedRunsTest::seed).toArray(Trace[]::new));

    pinned.pinCurrent();

    assertThat(pins()).hasSize(1);
    assertThat(pins().get(0).results().stage()).isEqualTo(Stage.FINAL);
    assertThat(pins().get(0).results().traces()).hasSize(8);
    assertThat(trained).isEmpty();
  }

  @Test
  void seedsThatLackAreTrainedInTheBackground() {
    PublishedResults.publish(workbench, seed(1), seed(3));

    pinned.pinCurrent();
    untilAll(Stage.FINAL);

    assertThat(trained).containsExactly("200/2", "200/4", "200/5", "200/6", "200/7", "200/8");
    assertThat(pins().get(0).results().traces())
        .extracting(Trace::seed)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }

  @Test
  void ofSeveralEveryOneGetsItsFirstSeedBeforeAnyGetsItsSecond() {
    pin(family(3));
    untilAll(Stage.FINAL);

    assertThat(trained).containsExactly("100/1", "101/1", "102/1", "100/2", "101/2", "102/2");
  }

  @Test
  void whatTheScreenLearnsOfAPinnedRunIsNotTrainedAgain() {
    pin(List.of(upstream(HELD)));

    PublishedResults.publish(
        workbench, new RunResults(upstream(HELD), List.of(seed(1)), Stage.PREVIEW, 0.1, ""));
    assertThat(pins().get(0).results().stage()).isEqualTo(Stage.PREVIEW);
    PublishedResults.publish(
        workbench, new RunResults(upstream(HELD), List.of(seed(1), seed(2)), Stage.FINAL, 0.1, ""));

    assertThat(pins().get(0).results().stage()).isEqualTo(Stage.FINAL);
    assertThat(pins().get(0).results().traces()).hasSize(2);
  }

  @Test
  void aRemovedRunIsNoLongerTrainedAndTheNextOneIs() {
    pin(List.of(upstream(HELD), upstream(100)));

    pinned.remove(pins().get(0).id());
    untilAll(Stage.FINAL);

    assertThat(pins()).extracting(pin -> pin.results().experiment()).containsExactly(upstream(100));
    assertThat(trained).contains("100/1", "100/2").doesNotContain("77/2");
  }

  @Test
  void aRunThatCannotBeTrainedSaysSoAndHoldsNobodyUp() {
    pin(List.of(upstream(REFUSED), upstream(100)));
    pulse.beatUntil(() -> pins().get(1).results().stage() == Stage.FINAL);

    assertThat(pins().get(0).results().stage()).isEqualTo(Stage.FAILED);
    assertThat(pins().get(0).results().message()).startsWith("not enough memory");
  }

  @Test
  void theSameRunIsNotPinnedTwice() {
    pinned.pinCurrent();
    pinned.pinCurrent();

    assertThat(pins()).hasSize(1);
    assertThat(pinned.messageProperty().get().text()).isEqualTo("This run is pinned already");
  }

  @Test
  void aNinthRunIsRefusedWithAMessage() {
    pin(family(Pins.MOST));
    pinned.pinCurrent();

    assertThat(pins()).hasSize(8);
    assertThat(pinned.messageProperty().get().text())
        .isEqualTo("At most 8 runs can be pinned: remove one first");
  }

  @Test
  void aRemovalCanBeTakenBackWithPlaceColourAndVisibility() {
    pin(family(3));
    pinned.recolour(pins().get(1).id(), Color.PINK);
    pinned.show(pins().get(1).id(), false);
    untilAll(Stage.FINAL);
    List<Pin> before = pins();

    pinned.remove(before.get(1).id());
    assertThat(pins()).containsExactly(before.get(0), before.get(2));
    pinned.undoRemoval();

    assertThat(pins()).isEqualTo(before);
    assertThat(pinned.canUndoRemovalProperty().get()).isFalse();
  }

  @Test
  void removingAllIsOneRemoval() {
    pin(family(3));
    untilAll(Stage.FINAL);
    List<Pin> before = pins();

    pinned.removeAll();
    assertThat(pins()).isEmpty();
    pinned.undoRemoval();

    assertThat(pins()).isEqualTo(before);
  }

  @Test
  void whatWasPinnedSinceARemovalKeepsItsPlaceWhenTheRemovalIsTakenBack() {
    pin(family(Pins.MOST));
    pinned.removeAll();
    pin(List.of(upstream(50)));

    pinned.undoRemoval();

    assertThat(pins()).hasSize(8).extracting(Pin::id).doesNotHaveDuplicates();
    assertThat(pins()).extracting(pin -> pin.results().experiment()).contains(upstream(50));
    assertThat(pinned.messageProperty().get().text()).endsWith("1 of 8 left out");
  }

  @Test
  void loadingPutsSettingAndSeedsOnTheSlidersAndCanBeUndone() {
    pin(List.of(upstream(50)));

    pinned.load(pins().get(0).id());
    assertThat(workbench.experiment()).isEqualTo(upstream(50));
    workbench.undo();

    assertThat(workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }

  @Test
  void aRunThatDiffersInALockedParameterIsNotLoadedAndAMessageSaysWhy() {
    pin(List.of(upstream(50)));
    Teaching teaching = new Teaching("", Set.of(CnnSpace.UPSTREAM_SAMPLES), false);
    workbench.open(
        Opened.of(Experiment.standard(TwoLayerCnn.study()))
            .withLesson(new Lesson("", "", teaching, Optional.empty())));

    pinned.load(pins().get(0).id());

    assertThat(workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
    assertThat(pinned.messageProperty().get().text()).startsWith("Not loaded: the preset locks");
  }

  @Test
  void pinsThatComeFromElsewhereAreTrainedToo() {
    workbench
        .pinsProperty()
        .set(Pins.NONE.with(RunResults.untrained(upstream(60)), Color.PINK, false));
    untilAll(Stage.FINAL);

    assertThat(trained).containsExactly("60/1", "60/2");
    assertThat(pins().get(0).colour()).isEqualTo(Color.PINK);
    assertThat(pins().get(0).shown()).isFalse();
  }
}
