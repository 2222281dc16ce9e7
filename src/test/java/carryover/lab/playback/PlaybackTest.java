package carryover.lab.playback;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.workbench.PublishedResults;
import carryover.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaybackTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final Playback playback = new Playback(workbench);

  /** Five recorded steps, 0 to 4. */
  @BeforeEach
  void publish() {
    PublishedResults.publish(
        workbench,
        trace(1, arm(CnnArms.TRANSFER, 0.5, 0.6, 0.7, 0.8, 0.9), arm(CnnArms.SCRATCH, 0.5, 0.6)));
    playback.speedProperty().set(10);
  }

  private int cursor() {
    return workbench.timeCursorProperty().get();
  }

  @Test
  void playingFromTheEndBeginsAtTheInitialisation() {
    playback.toggle();

    assertThat(cursor()).isZero();
    assertThat(playback.playingProperty().get()).isTrue();
  }

  @Test
  void theCursorMovesWithTheSpeedAndStopsAtTheEnd() {
    playback.toggle();
    playback.advance(0.21);
    assertThat(cursor()).isEqualTo(2);

    playback.advance(0.3);
    assertThat(cursor()).isEqualTo(Workbench.END);
    assertThat(playback.playingProperty().get()).isFalse();
  }

  @Test
  void aLoopBeginsAgain() {
    playback.loopProperty().set(true);
    playback.toggle();
    playback.advance(0.41);

    assertThat(cursor()).isZero();
    assertThat(playback.playingProperty().get()).isTrue();
  }

  @Test
  void theSpeedStaysWithinItsLimits() {
    playback.accelerate(2);
    assertThat(playback.speedProperty().get()).isEqualTo(20);
    playback.accelerate(1e6);
    assertThat(playback.speedProperty().get()).isEqualTo(Playback.GREATEST_SPEED);
    playback.accelerate(1e-6);
    assertThat(playback.speedProperty().get()).isEqualTo(Playback.LEAST_SPEED);
  }

  @Test
  void theLoopIsTurnedOnAndOff() {
    playback.toggleLoop();
    assertThat(playback.loopProperty().get()).isTrue();
    playback.toggleLoop();
    assertThat(playback.loopProperty().get()).isFalse();
  }

  @Test
  void scrubbingFindsTheNearestRecordedStepAndPauses() {
    playback.toggle();
    playback.seek(2.6);

    assertThat(cursor()).isEqualTo(3);
    assertThat(playback.playingProperty().get()).isFalse();
  }

  @Test
  void singleStepsStayWithinTheRun() {
    playback.rewind();
    playback.stepBy(-1);
    assertThat(cursor()).isZero();

    playback.stepBy(1);
    assertThat(cursor()).isEqualTo(1);

    playback.stepBy(10);
    assertThat(cursor()).isEqualTo(Workbench.END);
  }

  @Test
  void withoutARunThereIsNothingToPlay() {
    Playback idle = new Playback(new Workbench(TwoLayerCnn.study()));
    idle.toggle();

    assertThat(idle.playingProperty().get()).isFalse();
    assertThat(idle.lastProperty().get()).isZero();
  }

  @Test
  void trainingOnAddsStepsInRoundNumbersAsOneUndoStep() {
    playback.rewind();
    assertThat(playback.extensionProperty().get()).isEqualTo(100);
    playback.extend();

    assertThat(workbench.experiment().setting().whole(CnnSpace.DOWNSTREAM_STEPS)).isEqualTo(300);
    assertThat(cursor()).isEqualTo(Workbench.END);
    workbench.undo();
    assertThat(workbench.experiment().setting().whole(CnnSpace.DOWNSTREAM_STEPS)).isEqualTo(200);
  }

  @Test
  void trainingOnStopsAtTheMostStepsThatAreAllowed() {
    Setting almost = workbench.experiment().setting().with(CnnSpace.DOWNSTREAM_STEPS, 99_000);
    workbench.change(almost, ChangePhase.COMMITTED);
    assertThat(playback.extensionProperty().get()).isEqualTo(1000);
    playback.extend();

    assertThat(playback.extensionProperty().get()).isZero();
  }
}
