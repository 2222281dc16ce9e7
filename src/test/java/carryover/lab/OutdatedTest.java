package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Awaited;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Traces;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutdatedTest {
  private static final double LONG = Outdated.PATIENCE_SECONDS * 1.1;
  private static final double SHORT = Outdated.PATIENCE_SECONDS * 0.6;

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final Outdated outdated = new Outdated(workbench);

  @BeforeEach
  void train() {
    publishResults();
  }

  private void publishResults() {
    workbench.publish(
        new RunResults(
            workbench.experiment(),
            List.of(
                Traces.trace(
                    1, Traces.arm(CnnArms.TRANSFER, 0.5), Traces.arm(CnnArms.SCRATCH, 0.5))),
            Stage.FINAL,
            0,
            ""));
  }

  private void choose(double alpha) {
    workbench.change(
        workbench.experiment().setting().with(CnnSpace.ALPHA, alpha), ChangePhase.COMMITTED);
  }

  private boolean said() {
    return outdated.valueProperty().get();
  }

  @Test
  void resultsOfAnEarlierSettingAreCalledSoWhenNoneOfTheNewComeForAWhile() {
    choose(0.5);
    outdated.advance(SHORT);
    assertThat(said()).isFalse();

    outdated.advance(SHORT);
    assertThat(said()).isTrue();
    assertThat(outdated.waitingProperty().get()).isFalse();

    publishResults();
    assertThat(said()).isFalse();
  }

  @Test
  void aMomentBehindADragIsNot() {
    for (double alpha = 0.9; alpha > 0.5; alpha -= 0.1) {
      choose(alpha);
      publishResults();
      choose(alpha - 0.05);
      outdated.advance(SHORT);
    }

    assertThat(said()).isFalse();
    assertThat(outdated.waitingProperty().get()).isTrue();
  }

  @Test
  void theWayBackToTheirSettingMakesThemCurrentAgain() {
    choose(0.5);
    outdated.advance(LONG);
    workbench.undo();

    assertThat(said()).isFalse();
    assertThat(outdated.waitingProperty().get()).isFalse();
  }

  @Test
  void theNoticeTellsHowLongThePresentSettingWillTake() {
    workbench.await(Optional.of(new Awaited(workbench.experiment(), Double.NaN)));
    choose(0.5);
    assertThat(outdated.textProperty().get()).isEmpty();
    outdated.advance(LONG);
    assertThat(outdated.textProperty().get())
        .isEqualTo("of the setting before; this one: training");

    workbench.await(Optional.of(new Awaited(workbench.experiment(), 41)));
    assertThat(outdated.textProperty().get())
        .isEqualTo("of the setting before; this one: about 40 s left");

    publishResults();
    assertThat(outdated.textProperty().get()).isEmpty();
  }

  @Test
  void whereNothingTrainsTheNoticeSaysWhatWould() {
    choose(0.5);
    outdated.advance(LONG);

    assertThat(outdated.textProperty().get())
        .isEqualTo("of the setting before; this one: Run (F5) trains it");
  }

  @Test
  void whatIsShownMayBeOlderThanWhatWasPublishedLast() {
    RunResults before = workbench.resultsProperty().get();
    Outdated card = new Outdated(workbench, () -> before);
    choose(0.5);
    publishResults();
    card.advance(SHORT);
    // Curves of the new setting stream in, the card still waits for a whole seed.
    publishResults();
    card.advance(SHORT);

    assertThat(card.valueProperty().get()).isTrue();
    assertThat(said()).isFalse();
  }
}
