package carryover.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.definition.DeepLinear;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.ui.control.ChangePhase;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());

  private void choose(Parameter parameter, double value, ChangePhase phase) {
    workbench.change(workbench.experiment().setting().with(parameter, value), phase);
  }

  private double alpha() {
    return workbench.experiment().setting().get(CnnSpace.ALPHA);
  }

  @Test
  void aDragIsOneUndoStepHoweverManyChangesItMakes() {
    choose(CnnSpace.ALPHA, 0.9, ChangePhase.DRAGGING);
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.DRAGGING);
    choose(CnnSpace.ALPHA, 0.2, ChangePhase.COMMITTED);

    workbench.undo();

    assertThat(alpha()).isEqualTo(1);
    assertThat(workbench.canUndoProperty().get()).isFalse();
  }

  @Test
  void redoBringsBackWhatWasUndoneUntilSomethingElseIsChosen() {
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    workbench.undo();
    workbench.redo();
    assertThat(alpha()).isEqualTo(0.5);

    workbench.undo();
    choose(CnnSpace.ALPHA, 0.7, ChangePhase.COMMITTED);

    assertThat(workbench.canRedoProperty().get()).isFalse();
    workbench.redo();
    assertThat(alpha()).isEqualTo(0.7);
  }

  @Test
  void aDragBackToWhereItBeganLeavesNothingToUndo() {
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.DRAGGING);
    choose(CnnSpace.ALPHA, 1, ChangePhase.COMMITTED);

    assertThat(workbench.canUndoProperty().get()).isFalse();
  }

  @Test
  void itIsUnsettledOnlyDuringADrag() {
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.DRAGGING);
    assertThat(workbench.settledProperty().get()).isFalse();

    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    assertThat(workbench.settledProperty().get()).isTrue();
  }

  @Test
  void anotherKindOfNetworkBringsItsOwnMapAndUndoTheOneBefore() {
    Workbench linear = new Workbench(DeepLinear.study());
    MapSpec before = linear.mapProperty().get();

    linear.change(
        linear.experiment().setting().with(LinearSpace.NETWORK, 1), ChangePhase.COMMITTED);
    assertThat(linear.mapProperty().get()).isEqualTo(DeepLinear.RELU_MAP);

    linear.undo();
    assertThat(linear.mapProperty().get()).isEqualTo(before);
  }

  @Test
  void openingAPresetCanBeUndoneAndMovesWhereResetLeads() {
    Experiment preset =
        new Experiment(CnnSpace.STANDARD.with(CnnSpace.DIMENSION, 500), new Seeds(3, 4));

    workbench.open(preset);
    assertThat(workbench.baseProperty().get()).isEqualTo(preset);

    workbench.undo();
    assertThat(workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }

  @Test
  void axesAndLayerOfTheMapAreUndoneInTheOrderInWhichThingsWereChanged() {
    MapSpec standard = TwoLayerCnn.MAP;
    MapSpec turned = standard.withAxes(standard.y(), standard.x());
    workbench.change(turned, ChangePhase.COMMITTED);
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    workbench.change(turned.withLayer(CnnLayers.SEEDS), ChangePhase.COMMITTED);

    workbench.undo();
    assertThat(workbench.mapProperty().get()).isEqualTo(turned);
    assertThat(alpha()).isEqualTo(0.5);
    workbench.undo();
    assertThat(workbench.mapProperty().get()).isEqualTo(turned);
    assertThat(alpha()).isEqualTo(1);
    workbench.undo();
    assertThat(workbench.mapProperty().get()).isEqualTo(standard);

    workbench.redo();
    assertThat(workbench.mapProperty().get()).isEqualTo(turned);
  }

  @Test
  void draggingTheThresholdIsOneUndoStepAndNoDragOfTheSetting() {
    MapSpec standard = TwoLayerCnn.MAP;
    workbench.change(standard.withThreshold(0.8), ChangePhase.DRAGGING);
    workbench.change(standard.withThreshold(0.9), ChangePhase.DRAGGING);
    assertThat(workbench.settledProperty().get()).isTrue();
    workbench.change(standard.withThreshold(0.9), ChangePhase.COMMITTED);

    workbench.undo();

    assertThat(workbench.mapProperty().get()).isEqualTo(standard);
    assertThat(workbench.canUndoProperty().get()).isFalse();
  }

  @Test
  void seedsAreUndoneTogetherWithTheSetting() {
    workbench.change(workbench.experiment().withSeeds(new Seeds(1, 64)), ChangePhase.COMMITTED);
    choose(CnnSpace.ALPHA, 0, ChangePhase.COMMITTED);

    workbench.undo();
    workbench.undo();

    assertThat(workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }

  @Test
  void theAxisOfTheProfileIsAStepOfUndoAndADragOfItOne() {
    Axis standard = workbench.profileProperty().get();
    Axis wide = new Axis(CnnSpace.ALPHA, 0, 1, 5, Scale.LINEAR);
    workbench.changeProfile(standard.spread(3), ChangePhase.DRAGGING);
    workbench.changeProfile(standard.spread(7), ChangePhase.DRAGGING);
    workbench.changeProfile(standard.spread(7), ChangePhase.COMMITTED);
    workbench.changeProfile(wide, ChangePhase.COMMITTED);
    assertThat(workbench.changedProperty().get()).isTrue();

    workbench.undo();
    assertThat(workbench.profileProperty().get()).isEqualTo(standard.spread(7));
    workbench.undo();
    assertThat(workbench.profileProperty().get()).isEqualTo(standard);
    assertThat(workbench.canUndoProperty().get()).isFalse();
    assertThat(workbench.changedProperty().get()).isFalse();
    workbench.redo();
    workbench.redo();
    assertThat(workbench.profileProperty().get()).isEqualTo(wide);
  }

  @Test
  void aPresetBringsItsProfileOrLeavesTheOneThatIsShown() {
    Axis shown = new Axis(CnnSpace.ALPHA, 0, 1, 5, Scale.LINEAR);
    Axis brought = new Axis(CnnSpace.DIMENSION, 100, 1000, 3, Scale.LOG);
    Experiment preset = new Experiment(CnnSpace.STANDARD, new Seeds(3, 4));
    workbench.changeProfile(shown, ChangePhase.COMMITTED);

    workbench.open(preset);
    assertThat(workbench.profileProperty().get()).isEqualTo(shown);
    workbench.open(new Opened(preset, Optional.empty(), Optional.of(brought), Lesson.NONE));
    assertThat(workbench.profileProperty().get()).isEqualTo(brought);
    workbench.undo();
    assertThat(workbench.profileProperty().get()).isEqualTo(shown);

    workbench.resetAll();
    assertThat(workbench.profileProperty().get()).isEqualTo(TwoLayerCnn.study().profile());
  }

  @Test
  void aMapThatComesWithAPresetIsUndoneAndRedoneWithIt() {
    MapSpec standard = TwoLayerCnn.MAP;
    MapSpec other = new MapSpec(standard.y(), standard.x(), CnnLayers.SEEDS, 0.9);
    Experiment preset = new Experiment(CnnSpace.STANDARD, new Seeds(3, 4));
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    workbench.open(new Opened(preset, Optional.of(other), Optional.empty(), Lesson.NONE));
    choose(CnnSpace.ALPHA, 0.7, ChangePhase.COMMITTED);

    workbench.undo();
    assertThat(workbench.mapProperty().get()).isEqualTo(other);
    workbench.undo();
    assertThat(workbench.mapProperty().get()).isEqualTo(standard);
    assertThat(alpha()).isEqualTo(0.5);

    workbench.redo();
    assertThat(workbench.mapProperty().get()).isEqualTo(other);
    assertThat(workbench.experiment()).isEqualTo(preset);
    workbench.undo();
    workbench.undo();
    assertThat(workbench.mapProperty().get()).isEqualTo(standard);
    assertThat(alpha()).isEqualTo(1);
  }

  private static Lesson locking(Parameter... parameters) {
    return new Lesson("", "", new Teaching("", Set.of(parameters), false), Optional.empty());
  }

  private void openLocked() {
    workbench.open(
        Opened.of(new Experiment(CnnSpace.STANDARD.with(CnnSpace.DIMENSION, 500), new Seeds(1, 2)))
            .withLesson(locking(CnnSpace.DIMENSION)));
  }

  @Test
  void aLockedParameterKeepsItsValueWhoeverWantsToChangeIt() {
    openLocked();
    Experiment opened = workbench.experiment();

    choose(CnnSpace.DIMENSION, 700, ChangePhase.DRAGGING);
    choose(CnnSpace.DIMENSION, 700, ChangePhase.COMMITTED);
    workbench.change(Experiment.standard(TwoLayerCnn.study()), ChangePhase.COMMITTED);

    assertThat(workbench.experiment()).isEqualTo(opened);
    assertThat(workbench.settledProperty().get()).isTrue();
  }

  @Test
  void undoAndRedoLeaveTheLocksOnlyTogetherWithTheLesson() {
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    openLocked();
    choose(CnnSpace.ALPHA, 0.7, ChangePhase.COMMITTED);

    workbench.undo();
    assertThat(workbench.experiment().setting().whole(CnnSpace.DIMENSION)).isEqualTo(500);
    assertThat(alpha()).isEqualTo(1);
    assertThat(workbench.lessonProperty().get().locks(CnnSpace.DIMENSION)).isTrue();

    workbench.undo();
    assertThat(workbench.experiment().setting().whole(CnnSpace.DIMENSION)).isEqualTo(2000);
    assertThat(alpha()).isEqualTo(0.5);
    assertThat(workbench.lessonProperty().get()).isEqualTo(Lesson.NONE);

    workbench.redo();
    workbench.redo();
    assertThat(workbench.lessonProperty().get().locks(CnnSpace.DIMENSION)).isTrue();
    assertThat(alpha()).isEqualTo(0.7);
  }

  @Test
  void openingALessonIsOneStepWithItsSettingItsMapAndWhereResetLeads() {
    Lesson lesson =
        new Lesson("Predict", "notes", new Teaching("", Set.of(), true), Optional.empty());
    MapSpec standard = TwoLayerCnn.MAP;
    MapSpec other = new MapSpec(standard.y(), standard.x(), CnnLayers.SEEDS, 0.9);
    Experiment before = workbench.experiment();
    Experiment asked = new Experiment(CnnSpace.STANDARD, new Seeds(3, 4));

    workbench.open(new Opened(asked, Optional.of(other), Optional.empty(), lesson));
    workbench.undo();

    assertThat(workbench.experiment()).isEqualTo(before);
    assertThat(workbench.lessonProperty().get()).isEqualTo(Lesson.NONE);
    assertThat(workbench.baseProperty().get()).isEqualTo(before);
    assertThat(workbench.mapProperty().get()).isEqualTo(standard);
    assertThat(workbench.canUndoProperty().get()).isFalse();

    workbench.redo();
    assertThat(workbench.experiment()).isEqualTo(asked);
    assertThat(workbench.lessonProperty().get()).isEqualTo(lesson);
    assertThat(workbench.baseProperty().get()).isEqualTo(asked);
    assertThat(workbench.mapProperty().get()).isEqualTo(other);
  }

  @Test
  void aLessonOnTheSettingThatIsThereCanBeUndoneToo() {
    workbench.open(
        Opened.of(Experiment.standard(TwoLayerCnn.study()))
            .withLesson(locking(CnnSpace.DIMENSION)));

    workbench.undo();

    assertThat(workbench.lessonProperty().get()).isEqualTo(Lesson.NONE);
  }

  @Test
  void aGivenPredictionOutlastsTheUndoOfAChangeAndOfAnotherPreset() {
    Lesson lesson = new Lesson("", "", new Teaching("", Set.of(), true), Optional.empty());
    workbench.open(Opened.of(Experiment.standard(TwoLayerCnn.study())).withLesson(lesson));
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    workbench.predict(
        new Guess(workbench.experiment(), Expectation.BETTER, OptionalDouble.empty()));

    workbench.undo();
    assertThat(workbench.lessonProperty().get().covered()).isFalse();

    workbench.open(Experiment.standard(TwoLayerCnn.study()));
    workbench.undo();
    assertThat(workbench.lessonProperty().get().covered()).isFalse();
  }

  @Test
  void anotherPresetEndsTheLocksAndTheHistoryIsStillThere() {
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    openLocked();
    workbench.open(Experiment.standard(TwoLayerCnn.study()));

    workbench.undo();
    workbench.undo();

    assertThat(workbench.experiment().setting().whole(CnnSpace.DIMENSION)).isEqualTo(2000);
    assertThat(alpha()).isEqualTo(0.5);
  }

  @Test
  void aHiddenResultIsCoveredUntilAPredictionIsGivenAndAgainWhenAsked() {
    workbench.open(
        Opened.of(Experiment.standard(TwoLayerCnn.study()))
            .withLesson(new Lesson("", "", new Teaching("", Set.of(), true), Optional.empty())));
    assertThat(workbench.lessonProperty().get().covered()).isTrue();

    workbench.predict(
        new Guess(
            Experiment.standard(TwoLayerCnn.study()), Expectation.BETTER, OptionalDouble.empty()));
    assertThat(workbench.lessonProperty().get().covered()).isFalse();

    workbench.askAgain();
    assertThat(workbench.lessonProperty().get().covered()).isTrue();
  }

  @Test
  void resetAllEqualsAFreshStart() {
    Workbench fresh = new Workbench(TwoLayerCnn.study());
    openLocked();
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    MapSpec map = TwoLayerCnn.MAP;
    workbench.change(new MapSpec(map.y(), map.x(), CnnLayers.SEEDS, 0.9), ChangePhase.COMMITTED);
    workbench
        .pinsProperty()
        .set(Pins.NONE.with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study()))));
    workbench.timeCursorProperty().set(3);

    workbench.resetAll();

    assertThat(workbench.experiment()).isEqualTo(fresh.experiment());
    assertThat(workbench.baseProperty().get()).isEqualTo(fresh.baseProperty().get());
    assertThat(workbench.lessonProperty().get()).isEqualTo(fresh.lessonProperty().get());
    assertThat(workbench.mapProperty().get()).isEqualTo(fresh.mapProperty().get());
    assertThat(workbench.pinsProperty().get().list()).isEqualTo(fresh.pinsProperty().get().list());
    assertThat(workbench.timeCursorProperty().get()).isEqualTo(fresh.timeCursorProperty().get());
    assertThat(workbench.settledProperty().get()).isTrue();
  }

  @Test
  void whatResetAllTookAwayIsBroughtBackByUndoAndTakenAgainByRedo() {
    Pins pinned = Pins.NONE.with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study())));
    MapSpec map = TwoLayerCnn.MAP;
    MapSpec turned = new MapSpec(map.y(), map.x(), CnnLayers.SEEDS, 0.9);
    choose(CnnSpace.ALPHA, 0.5, ChangePhase.COMMITTED);
    workbench.change(turned, ChangePhase.COMMITTED);
    workbench.pinsProperty().set(pinned);

    workbench.resetAll();
    workbench.undo();
    assertThat(workbench.pinsProperty().get()).isEqualTo(pinned);
    assertThat(workbench.mapProperty().get()).isEqualTo(turned);
    assertThat(alpha()).isEqualTo(0.5);

    workbench.redo();
    assertThat(workbench.pinsProperty().get().list()).isEmpty();
    assertThat(workbench.experiment()).isEqualTo(Experiment.standard(TwoLayerCnn.study()));
  }

  @Test
  void pinsThatAreTakenAwayAloneComeBackToo() {
    Pins pinned = Pins.NONE.with(RunResults.untrained(Experiment.standard(TwoLayerCnn.study())));
    workbench.pinsProperty().set(pinned);

    workbench.resetAll();
    workbench.undo();

    assertThat(workbench.pinsProperty().get()).isEqualTo(pinned);
    assertThat(workbench.canUndoProperty().get()).isFalse();
  }
}
