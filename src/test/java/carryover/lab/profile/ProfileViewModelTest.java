package carryover.lab.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.fake.FakeEngine;
import carryover.lab.Exhibit;
import carryover.lab.LiveMap;
import carryover.lab.MapActivity;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Marker;
import carryover.ui.chart.Series;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A profile measured by an engine that answers by formula: scratch is right in (2α + 1)/4 of all
 * cases, transfer in (‖u‖ + 1)/4 of them.
 */
@Timeout(60)
class ProfileViewModelTest {
  private static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR);

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final FakeEngine engine = new FakeEngine(ProfileViewModelTest::accuracy);
  private final LinkedBlockingQueue<Runnable> beats = new LinkedBlockingQueue<>();
  private final AtomicLong nanos = new AtomicLong();
  private final WorkerPool pool = new WorkerPool(2);
  private final ProfileViewModel profile =
      new ProfileViewModel(
          workbench,
          new Trainer(engine, pool),
          new ResultCache(1000),
          new Feed(beats::add),
          nanos::get);

  private static double accuracy(Arm arm, Setting setting, long seed, int step) {
    return arm.equals(CnnArms.SCRATCH)
        ? (2 * setting.get(CnnSpace.ALPHA) + 1) / 4
        : (setting.get(CnnSpace.UNIVERSAL_NORM) + 1) / 4;
  }

  ProfileViewModelTest() {
    workbench.changeProfile(NORM, ChangePhase.COMMITTED);
    profile.seedsProperty().set(3);
  }

  @AfterEach
  void closeThePool() {
    pool.close();
  }

  private void pulse() throws InterruptedException {
    nanos.addAndGet((long) (1e9 * LiveMap.LOOK_SECONDS));
    List<Runnable> due = new ArrayList<>();
    Runnable first = beats.poll(10, TimeUnit.MILLISECONDS);
    if (first != null) {
      due.add(first);
    }
    beats.drainTo(due);
    due.forEach(Runnable::run);
  }

  private void pulseUntil(MapActivity wanted) throws InterruptedException {
    while (profile.activityProperty().get() != wanted) {
      pulse();
    }
    pulse();
  }

  private void measure() throws InterruptedException {
    profile.setOnScreen(true);
    pulseUntil(MapActivity.DONE);
  }

  private Series line(String id) {
    return profile.pictureProperty().get().series().stream()
        .filter(series -> series.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void change(Setting setting) {
    workbench.change(setting, ChangePhase.COMMITTED);
  }

  @Test
  void measuresEveryPointWithEverySeedOnceItIsOnScreen() throws InterruptedException {
    pulse();
    assertThat(engine.calls()).isEmpty();

    measure();

    assertThat(engine.calls()).hasSize(5 * 3).doesNotHaveDuplicates();
    assertThat(line("transfer").x()).containsExactly(0, 0.5, 1, 1.5, 2);
    assertThat(line("transfer").y()).containsExactly(0.25, 0.375, 0.5, 0.625, 0.75);
    assertThat(line("scratch").y()).containsOnly(0.75);
    assertThat(line("transfer-predicted").y().length).isGreaterThan(100);
    assertThat(profile.progressTextProperty().get()).isEmpty();
    assertThat(profile.pictureProperty().get().note()).isEqualTo("3 seeds");
  }

  @Test
  void outOfSightNothingIsDrawnUntilItIsSeenAgain() throws InterruptedException {
    measure();
    List<LineChartModel> drawn = new ArrayList<>();
    profile.pictureProperty().addListener((p, old, next) -> drawn.add(next));
    profile.setOnScreen(false);
    pulse();
    change(workbench.experiment().setting().with(CnnSpace.ALPHA, 0.25));
    pulse();
    assertThat(drawn).isEmpty();

    profile.setOnScreen(true);
    pulseUntil(MapActivity.DONE);
    assertThat(line("scratch").y()).containsOnly(0.375);
  }

  @Test
  void aGainIsShownAroundItsZero() throws InterruptedException {
    measure();
    profile
        .contentProperty()
        .set(
            profile.contents().stream()
                .filter(content -> content.key().equals("difference"))
                .findFirst()
                .orElseThrow());
    pulse();

    assertThat(line("difference").y()).containsExactly(-0.5, -0.375, -0.25, -0.125, 0);
    assertThat(profile.pictureProperty().get().references()).hasSize(1);
    assertThat(engine.calls()).hasSize(15);
  }

  @Test
  void movingTheSettingAlongTheAxisMovesTheMarkAlone() throws InterruptedException {
    measure();
    change(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 0.7));
    pulse();

    assertThat(profile.cursor().place().getValue()).isEqualTo(0.7);
    assertThat(profile.activityProperty().get()).isEqualTo(MapActivity.DONE);
    assertThat(profile.outdatedTextProperty().get()).isEmpty();
    assertThat(engine.calls()).hasSize(15);
  }

  @Test
  void anotherSettingIsMeasuredAfterARestAndSaysSoUntilItIsThere() throws InterruptedException {
    measure();
    change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5));
    pulse();
    assertThat(profile.outdatedTextProperty().get()).startsWith("of the setting before");

    pulseUntil(MapActivity.DONE);

    assertThat(profile.outdatedTextProperty().get()).isEmpty();
    assertThat(engine.calls().stream().filter(call -> call.setting().get(CnnSpace.ALPHA) == 0.5))
        .hasSize(15);
  }

  @Test
  void outOfSightNothingIsMeasured() throws InterruptedException {
    measure();
    profile.setOnScreen(false);
    change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5));
    for (int i = 0; i < 5; i++) {
      pulse();
    }
    assertThat(engine.calls()).hasSize(15);

    profile.setOnScreen(true);
    pulse();
    pulseUntil(MapActivity.DONE);
    assertThat(engine.calls()).hasSize(30);
  }

  @Test
  void aPauseOutlastsLeavingTheScreen() throws InterruptedException {
    measure();
    change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5));
    profile.pause();
    profile.setOnScreen(false);
    profile.setOnScreen(true);
    for (int i = 0; i < 5; i++) {
      pulse();
    }
    assertThat(profile.activityProperty().get()).isEqualTo(MapActivity.PAUSED);
    assertThat(profile.progressTextProperty().get()).startsWith("profile paused at ");
    assertThat(engine.calls()).hasSize(15);

    profile.start();
    pulseUntil(MapActivity.DONE);
    assertThat(engine.calls()).hasSize(30);
  }

  @Test
  void dragsOfTheMarkAreOneStepOfUndoAndEndWhereTheSettingDoes() {
    profile.cursor().drag(1.5);
    profile.cursor().drag(0.25);
    profile.cursor().release();
    assertThat(workbench.experiment().setting().get(CnnSpace.UNIVERSAL_NORM)).isEqualTo(0.25);
    workbench.undo();
    assertThat(workbench.experiment().setting()).isEqualTo(CnnSpace.STANDARD);

    change(
        CnnSpace.STANDARD
            .with(CnnSpace.UNIVERSAL_NORM, 0)
            .with(CnnSpace.DOWNSTREAM_SIGNAL_NORM, 1));
    profile.cursor().load(1.75);
    assertThat(workbench.experiment().setting().get(CnnSpace.UNIVERSAL_NORM)).isEqualTo(1);
  }

  @Test
  void aWholeNumberStaysOne() {
    workbench.changeProfile(
        new Axis(CnnSpace.FILTERS, 2, 20, 4, Scale.LINEAR), ChangePhase.COMMITTED);
    profile.cursor().drag(3.4);
    assertThat(workbench.experiment().setting().get(CnnSpace.FILTERS)).isEqualTo(3);
    profile.cursor().drag(1000);
    assertThat(workbench.experiment().setting().get(CnnSpace.FILTERS)).isEqualTo(20);
  }

  @Test
  void pinnedRunsArePointsWhereTheirOwnSettingLies() throws InterruptedException {
    Setting pinned = CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 0.5).with(CnnSpace.ALPHA, 0.5);
    Experiment experiment = new Experiment(pinned, new Seeds(1, 4));
    List<Trace> traces =
        LongStream.rangeClosed(1, 4)
            .mapToObj(
                seed ->
                    new FakeEngine(
                            (arm, setting, s, step) -> arm.equals(CnnArms.TRANSFER) ? s / 8.0 : 0.5)
                        .train(
                            pinned, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
            .toList();
    workbench
        .pinsProperty()
        .set(Pins.NONE.with(new RunResults(experiment, traces, RunResults.Stage.FINAL, 0, "")));
    measure();

    Series point = line("pin-1-transfer");
    assertThat(point.x()).containsExactly(0.5);
    // The mean of 1/8, 2/8, 3/8, 4/8; Student's t with three degrees of freedom is 3.182446.
    assertThat(point.y()).containsExactly(0.3125);
    double error = Math.sqrt(((0.1875 * 0.1875 + 0.0625 * 0.0625) * 2) / 3 / 4);
    assertThat(point.upper()[0]).isCloseTo(0.3125 + 3.182446 * error, within(1e-6));
    assertThat(point.label()).contains("α\u00a0=\u00a00.5");
  }

  private void pin(Setting setting) {
    Experiment experiment = new Experiment(setting, new Seeds(1, 3));
    workbench
        .pinsProperty()
        .set(workbench.pinsProperty().get().with(RunResults.untrained(experiment)));
  }

  private List<String> ids() {
    return profile.pictureProperty().get().series().stream().map(Series::id).toList();
  }

  @Test
  void aPinnedRunOfAnotherSettingGetsItsClosedFormsAtOnceAndItsPointsAfterTheProfile()
      throws InterruptedException {
    pin(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5));
    profile.setOnScreen(true);
    pulse();
    assertThat(ids()).contains("pin-1-along-transfer-predicted");

    while (!ids().contains("pin-1-along-scratch")
        || line("pin-1-along-scratch").x().length < NORM.count()
        || !profile.progressTextProperty().get().isEmpty()) {
      pulse();
    }

    assertThat(line("pin-1-along-scratch").y()).containsOnly(0.5);
    assertThat(line("pin-1-along-scratch").points()).isTrue();
    assertThat(line("pin-1-along-scratch-predicted").marker())
        .as("marks are for what was measured")
        .isEqualTo(Marker.NONE);
    assertThat(line("scratch").y()).containsOnly(0.75);
    assertThat(engine.calls()).hasSize(2 * 15);
    assertThat(engine.calls().stream().limit(15))
        .as("the profile itself goes first")
        .allMatch(call -> call.setting().get(CnnSpace.ALPHA) == 1);

    change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.25));
    pulseUntil(MapActivity.DONE);
    assertThat(engine.calls()).as("pinned runs stay as they are").hasSize(3 * 15);
  }

  @Test
  void aPinnedRunThatLiesOnTheProfileHasNoLineOfItsOwn() throws InterruptedException {
    pin(CnnSpace.STANDARD.with(CnnSpace.UNIVERSAL_NORM, 0.5));
    measure();
    assertThat(ids()).noneMatch(id -> id.contains("-along-"));
    assertThat(engine.calls()).hasSize(15);
  }

  @Test
  void anotherAxisIsAStepOfUndo() throws InterruptedException {
    Axis samples = new Axis(CnnSpace.UPSTREAM_SAMPLES, 10, 1000, 3, Scale.LOG);
    workbench.changeProfile(samples, ChangePhase.COMMITTED);
    measure();
    assertThat(line("transfer").x()).containsExactly(10, 100, 1000);

    workbench.undo();
    assertThat(profile.axisProperty().get()).isEqualTo(NORM);
    pulseUntil(MapActivity.WAITING);
    pulseUntil(MapActivity.DONE);
    assertThat(line("transfer").x()).hasSize(5);
  }

  @Test
  void logarithmicValuesAndAnAxisByEqualRatios() throws InterruptedException {
    workbench.changeProfile(
        new Axis(CnnSpace.UPSTREAM_SAMPLES, 10, 1000, 3, Scale.LOG), ChangePhase.COMMITTED);
    profile.logValuesProperty().set(true);
    measure();

    LineChartModel chart = profile.pictureProperty().get();
    assertThat(chart.x().scale()).isEqualTo(AxisScale.LOG);
    assertThat(chart.y().scale()).isEqualTo(AxisScale.LOG);
    assertThat(line("transfer").x()).containsExactly(10, 100, 1000);
  }

  @Test
  void theFigureTellsItsAxisAndItsNumbers() throws InterruptedException {
    ChartPicture drawn = (g, area, style, pixelsPerUnit) -> {};
    assertThat(profile.exhibit(drawn)).isEmpty();
    measure();

    Exhibit exhibit = profile.exhibit(drawn).orElseThrow();
    assertThat(exhibit.content()).isEqualTo("profile along ‖u‖, All arms: test accuracy");
    assertThat(exhibit.provenance().axes()).containsExactly(NORM);
    assertThat(exhibit.provenance().preset().profile()).contains(NORM);
    assertThat(exhibit.provenance().runs()).hasSize(15);
    assertThat(exhibit.provenance().preset().setting()).isEqualTo(CnnSpace.STANDARD);
  }
}
