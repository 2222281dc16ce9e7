package carryover.app;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.toolbar.UndoSteps;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import carryover.study.Space;
import carryover.study.Study;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final Study CNN = TwoLayerCnn.study();

  /** The same study under another name. */
  private static final Study OTHER =
      new Study(
          CNN.title(),
          new Space("other", CNN.space().parameters(), List.of(), List.of()),
          CNN.arms(),
          CNN.outcome(),
          CNN.theory(),
          CNN.map(),
          CNN.engines(),
          CNN.checks());

  private final List<Study> shown = new ArrayList<>();
  private final Journey journey = new Journey(shown::add);
  private final Journey.Stage here = new Journey.Stage(CNN, new Workbench(CNN));
  private final Journey.Stage there = new Journey.Stage(OTHER, new Workbench(OTHER));
  private final UndoSteps fromHere = journey.from(here);
  private final UndoSteps fromThere = journey.from(there);

  private Experiment preset(double alpha) {
    return new Experiment(OTHER.space().standard().with(CnnSpace.ALPHA, alpha), new Seeds(1, 2));
  }

  private void openThere(double alpha) {
    int before = there.workbench().undoDepth();
    there.workbench().open(preset(alpha));
    journey.went(here, there, there.workbench().undoDepth() > before);
  }

  @Test
  void undoTakesThePresetBackAndReturnsToTheStudyBefore() {
    openThere(0.5);
    assertThat(fromThere.canUndo().getValue()).isTrue();
    fromThere.undo();
    assertThat(there.workbench().experiment()).isEqualTo(Experiment.standard(OTHER));
    assertThat(shown).containsExactly(CNN);

    assertThat(fromHere.canRedo().getValue()).isTrue();
    fromHere.redo();
    assertThat(there.workbench().experiment()).isEqualTo(preset(0.5));
    assertThat(shown).containsExactly(CNN, OTHER);
  }

  @Test
  void changesMadeAfterwardsAreUndoneFirst() {
    openThere(0.5);
    there.workbench().change(preset(0.25), ChangePhase.COMMITTED);
    fromThere.undo();
    assertThat(there.workbench().experiment()).isEqualTo(preset(0.5));
    assertThat(shown).isEmpty();
    fromThere.undo();
    assertThat(shown).containsExactly(CNN);
  }

  @Test
  void aPresetThatChangedNothingStillLeadsBack() {
    there.workbench().open(preset(0.5));
    openThere(0.5);
    fromThere.undo();
    assertThat(there.workbench().experiment()).isEqualTo(preset(0.5));
    assertThat(shown).containsExactly(CNN);
  }

  @Test
  void undoOnADeskThatNobodyCameToIsItsOwn() {
    here.workbench().change(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5), ChangePhase.COMMITTED);
    fromHere.undo();
    assertThat(here.workbench().experiment()).isEqualTo(Experiment.standard(CNN));
    assertThat(fromHere.canUndo().getValue()).isFalse();
    assertThat(shown).isEmpty();
  }
}
