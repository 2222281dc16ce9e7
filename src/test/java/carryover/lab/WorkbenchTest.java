package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.transfer.Parameter;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.ui.control.ChangePhase;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
  private final Workbench workbench = new Workbench();

  private void choose(Parameter parameter, double value, ChangePhase phase) {
    workbench.change(workbench.experiment().setting().with(parameter, value), phase);
  }

  private double alpha() {
    return workbench.experiment().setting().alpha();
  }

  @Test
  void aDragIsOneUndoStepHoweverManyChangesItMakes() {
    choose(Parameter.ALPHA, 0.9, ChangePhase.DRAGGING);
    choose(Parameter.ALPHA, 0.5, ChangePhase.DRAGGING);
    choose(Parameter.ALPHA, 0.2, ChangePhase.COMMITTED);

    workbench.undo();

    assertThat(alpha()).isEqualTo(1);
    assertThat(workbench.canUndoProperty().get()).isFalse();
  }

  @Test
  void redoBringsBackWhatWasUndoneUntilSomethingElseIsChosen() {
    choose(Parameter.ALPHA, 0.5, ChangePhase.COMMITTED);
    workbench.undo();
    workbench.redo();
    assertThat(alpha()).isEqualTo(0.5);

    workbench.undo();
    choose(Parameter.ALPHA, 0.7, ChangePhase.COMMITTED);

    assertThat(workbench.canRedoProperty().get()).isFalse();
    workbench.redo();
    assertThat(alpha()).isEqualTo(0.7);
  }

  @Test
  void aDragBackToWhereItBeganLeavesNothingToUndo() {
    choose(Parameter.ALPHA, 0.5, ChangePhase.DRAGGING);
    choose(Parameter.ALPHA, 1, ChangePhase.COMMITTED);

    assertThat(workbench.canUndoProperty().get()).isFalse();
  }

  @Test
  void itIsUnsettledOnlyDuringADrag() {
    choose(Parameter.ALPHA, 0.5, ChangePhase.DRAGGING);
    assertThat(workbench.settledProperty().get()).isFalse();

    choose(Parameter.ALPHA, 0.5, ChangePhase.COMMITTED);
    assertThat(workbench.settledProperty().get()).isTrue();
  }

  @Test
  void openingAPresetCanBeUndoneAndMovesWhereResetLeads() {
    Experiment preset =
        new Experiment(Setting.DEFAULT.with(Parameter.DIMENSION, 500), new Seeds(3, 4));

    workbench.open(preset);
    assertThat(workbench.baseProperty().get()).isEqualTo(preset);

    workbench.undo();
    assertThat(workbench.experiment()).isEqualTo(Workbench.STANDARD);
  }

  @Test
  void seedsAreUndoneTogetherWithTheSetting() {
    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 64)), ChangePhase.COMMITTED);
    choose(Parameter.ALPHA, 0, ChangePhase.COMMITTED);

    workbench.undo();
    workbench.undo();

    assertThat(workbench.experiment()).isEqualTo(Workbench.STANDARD);
  }
}
