package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.lab.cnn.theory.ParameterScan.Stage;
import carryover.live.ManualPulse;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundScanTest {
  private static final Setting SETTING = CnnSpace.STANDARD.with(CnnSpace.FILTERS, 4);

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(2);
  private final FakeEngine engine = new FakeEngine(BackgroundScanTest::accuracy, this::work);
  private final BackgroundScan scan = scan();

  /** Greatest at α = ½, whatever the seed. */
  private static double accuracy(Arm arm, Setting setting, long seed, int step) {
    return arm.equals(CnnArms.SCRATCH)
        ? 0.5
        : 0.9 - Math.pow(setting.get(CnnSpace.ALPHA) - 0.5, 2) + seed / 1000.0;
  }

  /** d = 13 fails, d = 17 stalls after five. */
  private void work(FakeEngine.Call call, TrainingListener listener, BooleanSupplier cancelled) {
    int dimension = call.setting().whole(CnnSpace.DIMENSION);
    if (dimension == 13) {
      throw new OutOfMemoryError();
    }
    while (dimension == 17 && engine.calls().size() > 5 && !cancelled.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private BackgroundScan scan() {
    workbench.change(new Experiment(SETTING, new Seeds(11, 12)), ChangePhase.COMMITTED);
    return new BackgroundScan(
        workbench, BestShareScan::plan, new Trainer(engine, pool), new Feed(pulse));
  }

  private ParameterScan newest() {
    return scan.scanProperty().get().orElseThrow();
  }

  private void runToTheEnd() {
    scan.start();
    pulse.beatUntil(() -> newest().stage() != Stage.RUNNING);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void nothingIsMeasuredUnasked() {
    assertThat(scan.scanProperty().get()).isEmpty();
    assertThat(engine.calls()).isEmpty();
  }

  @Test
  void findsTheBestShareWithTheSameFourSeedsForAll() {
    runToTheEnd();

    assertThat(newest().stage()).isEqualTo(Stage.DONE);
    assertThat(newest().values().get(new BestShareScan(newest()).best().getAsInt())).isEqualTo(0.5);
    assertThat(engine.calls())
        .extracting(FakeEngine.Call::seed)
        .hasSize(20)
        .containsOnly(11L, 12L, 13L, 14L);
  }

  @Test
  void anotherAlphaKeepsTheScanAndAnotherSettingForgetsIt() {
    runToTheEnd();

    workbench.change(SETTING.with(CnnSpace.ALPHA, 0.5), ChangePhase.COMMITTED);
    assertThat(scan.scanProperty().get()).isPresent();

    workbench.change(SETTING.with(CnnSpace.DIMENSION, 1000), ChangePhase.COMMITTED);
    assertThat(scan.scanProperty().get()).isEmpty();
  }

  @Test
  void whatIsMeasuredStaysAfterAStop() {
    workbench.change(SETTING.with(CnnSpace.DIMENSION, 17), ChangePhase.COMMITTED);
    scan.start();
    pulse.beatUntil(() -> newest().measured().size() == 5);
    scan.stop();

    assertThat(newest().stage()).isEqualTo(Stage.STOPPED);
    assertThat(newest().measured()).hasSize(5);
  }

  @Test
  void aScanThatIsDoneCannotBeStopped() {
    runToTheEnd();
    scan.stop();

    assertThat(newest().stage()).isEqualTo(Stage.DONE);
  }

  @Test
  void aTrainingThatFailsEndsTheScanWithItsReason() {
    workbench.change(SETTING.with(CnnSpace.DIMENSION, 13), ChangePhase.COMMITTED);
    runToTheEnd();

    assertThat(newest().stage()).isEqualTo(Stage.FAILED);
    assertThat(newest().message()).startsWith("not enough memory");
  }
}
