package carryover.lab.theory;

import static carryover.lab.theory.MadeUpResults.trace;
import static carryover.lab.theory.MadeUpResults.unfinished;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Experiment;
import carryover.workbench.PublishedResults;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheoryViewModelTest {
  private static final Setting OLD = CnnSpace.STANDARD;
  private static final Setting NEW = OLD.with(CnnSpace.UNIVERSAL_NORM, 0);

  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final TheoryViewModel model = new TheoryViewModel(workbench);

  @BeforeEach
  void askForTwoSeeds() {
    workbench.change(new Experiment(OLD, new Seeds(1, 2)), ChangePhase.COMMITTED);
  }

  private TheoryCard card() {
    return model.card().getValue();
  }

  private void publish(Setting setting, Stage stage, Trace... traces) {
    PublishedResults.publish(workbench, MadeUpResults.of(setting, 2, stage, traces));
  }

  private void finishOld() {
    publish(OLD, Stage.FINAL, trace(OLD, 1, 0.9, 0.8), trace(OLD, 2, 0.92, 0.8));
  }

  @Test
  void startsWithTheoryAlone() {
    assertThat(card().status()).isEqualTo(new CardStatus("not run yet", false));
    assertThat(card().sentence()).isEqualTo("Nothing was trained yet.");
    assertThat(card().setting()).isEqualTo(workbench.experiment().setting());
  }

  @Test
  void tellsPreviewFromFinal() {
    publish(OLD, Stage.PREVIEW, trace(OLD, 1, 0.9, 0.8));
    assertThat(card().status().text()).isEqualTo("preview, 1 of 2 seeds");

    finishOld();
    assertThat(card().status().text()).isEqualTo("2 seeds");
    assertThat(card().readouts().get(0).measured()).isEqualTo("0.910");
  }

  @Test
  void theSentenceIsAboutTheRun() {
    finishOld();

    assertThat(card().sentence()).contains("transfer").contains("0.110").endsWith(".");
  }

  @Test
  void aMovedSliderChangesTheoryAtOnceAndMarksTheMeasurementsAsOlder() {
    finishOld();
    workbench.change(NEW, ChangePhase.DRAGGING);

    assertThat(card().status()).isEqualTo(new CardStatus("of the setting before", true));
    assertThat(card().setting()).isEqualTo(workbench.experiment().setting());
    assertThat(card().readouts().get(0).measured()).isEqualTo("0.910");
    assertThat(card().readouts().get(0).verdict()).isEmpty();
    assertThat(card().validity().lamps())
        .filteredOn(LampReading::stale)
        .extracting(LampReading::name)
        .containsExactly("trained, upstream", "trained, transfer", "trained, scratch");
  }

  @Test
  void anUnfinishedFirstSeedLeavesTheOlderMeasurementsOnTheCard() {
    finishOld();
    workbench.change(NEW, ChangePhase.COMMITTED);
    publish(NEW, Stage.STREAMING, unfinished(NEW));

    assertThat(card().status()).isEqualTo(new CardStatus("training seed 1 of 2", true));
    assertThat(card().readouts().get(0).measured()).isEqualTo("0.910");
    assertThat(card().validity().lamps()).hasSize(13);
  }

  @Test
  void newerResultsReplaceThem() {
    finishOld();
    workbench.change(NEW, ChangePhase.COMMITTED);
    publish(NEW, Stage.FINAL, trace(NEW, 1, 0.71, 0.8), trace(NEW, 2, 0.711, 0.8));

    assertThat(card().status()).isEqualTo(new CardStatus("2 seeds", false));
    assertThat(card().readouts().get(0).measured()).isEqualTo("0.710");
    assertThat(card().sentence()).contains("loses");
  }

  @Test
  void aStoppedRunCountsWhatWasFinished() {
    publish(OLD, Stage.CANCELLED, trace(OLD, 1, 0.9, 0.8));
    assertThat(card().status().text()).isEqualTo("stopped, 1 of 2 seeds");

    publish(OLD, Stage.CANCELLED, unfinished(OLD));
    assertThat(card().status().text()).isEqualTo("stopped, 0 of 2 seeds");
  }

  @Test
  void aSettingThatCannotBeTrainedSaysWhy() {
    RunResults failed = MadeUpResults.failed(OLD, "needs 90 GB, there are 4 GB");
    workbench.change(failed.experiment(), ChangePhase.COMMITTED);
    PublishedResults.publish(workbench, failed);

    assertThat(card().status().text()).isEqualTo("not trained");
    assertThat(card().sentence())
        .isEqualTo("This setting was not trained: needs 90 GB, there are 4 GB");
  }

  @Test
  void theTimeCursorMovesTheMeasurements() {
    finishOld();
    workbench.timeCursorProperty().set(0);

    assertThat(card().readouts().get(0).measured()).isEqualTo("0.500");
  }

  @Test
  void isWorkedOutOnceForManyChanges() {
    card();
    AtomicInteger invalidations = new AtomicInteger();
    InvalidationListener count = p -> invalidations.incrementAndGet();
    model.card().addListener(count);
    finishOld();
    workbench.change(NEW, ChangePhase.DRAGGING);
    workbench.change(OLD, ChangePhase.DRAGGING);

    assertThat(invalidations).hasValue(1);
  }
}
