package carryover.lab;

import carryover.sweep.MapSpec;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.ui.control.ChangePhase;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The state all screens share: the experiment with its undo history, the results that belong to it,
 * the map that is asked for, and the time cursor. Used on the JavaFX thread only.
 */
public final class Workbench {
  /** The time cursor when it stands at the end of training, wherever that is. */
  public static final int END = Integer.MAX_VALUE;

  /** What a fresh program trains. */
  public static final Experiment STANDARD = new Experiment(Setting.DEFAULT, new Seeds(1, 8));

  /**
   * The preset that was opened last.
   *
   * @param base where "reset" leads
   * @param lesson what it says and asks
   */
  private record Opened(Experiment base, Lesson lesson) {}

  /**
   * A state that undo or redo leads to.
   *
   * @param opened only where it changes together with the experiment, as when a preset is opened
   * @param map likewise
   * @param pins likewise, as when all is reset
   */
  private record Step(
      Experiment experiment, Optional<Opened> opened, Optional<MapSpec> map, Optional<Pins> pins) {}

  private final History<Step> history = new History<>();
  private final ReadOnlyObjectWrapper<Experiment> experiment =
      new ReadOnlyObjectWrapper<>(this, "experiment", STANDARD);
  private final ReadOnlyObjectWrapper<Experiment> base =
      new ReadOnlyObjectWrapper<>(this, "base", STANDARD);
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", true);
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final ReadOnlyObjectWrapper<RunResults> results =
      new ReadOnlyObjectWrapper<>(this, "results", RunResults.NONE);
  private final ReadOnlyObjectWrapper<Optional<Awaited>> awaited =
      new ReadOnlyObjectWrapper<>(this, "awaited", Optional.empty());
  private final ObjectProperty<MapSpec> map =
      new SimpleObjectProperty<>(this, "map", MapSpec.STANDARD);
  private final ObjectProperty<Integer> timeCursor =
      new SimpleObjectProperty<>(this, "timeCursor", END);
  private final BooleanProperty filtersWanted = new SimpleBooleanProperty(this, "filtersWanted");
  private final ObjectProperty<Pins> pins = new SimpleObjectProperty<>(this, "pins", Pins.NONE);
  private final ReadOnlyObjectWrapper<Lesson> lesson =
      new ReadOnlyObjectWrapper<>(this, "lesson", Lesson.NONE);
  private Experiment beforeDrag;

  /** What is to be trained. */
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  public Experiment experiment() {
    return experiment.get();
  }

  /** Where "reset" leads: the preset that was opened last. */
  public ReadOnlyObjectProperty<Experiment> baseProperty() {
    return base.getReadOnlyProperty();
  }

  /** False while a person is dragging. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** The newest results; they may still belong to an earlier experiment. */
  public ReadOnlyObjectProperty<RunResults> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /** What is being trained and has no first result yet. */
  public ReadOnlyObjectProperty<Optional<Awaited>> awaitedProperty() {
    return awaited.getReadOnlyProperty();
  }

  /** Tells what is being trained; only for whoever trains. */
  void await(Optional<Awaited> training) {
    awaited.set(training);
  }

  /** The map that is asked for: axes, layer, threshold. */
  public ObjectProperty<MapSpec> mapProperty() {
    return map;
  }

  /** The runs put aside to be compared with. */
  public ObjectProperty<Pins> pinsProperty() {
    return pins;
  }

  /** What the preset that was opened last says and asks. */
  public ReadOnlyObjectProperty<Lesson> lessonProperty() {
    return lesson.getReadOnlyProperty();
  }

  /** Whether a setting can be chosen: it leaves all locked parameters as they are. */
  public boolean permits(Setting setting) {
    return lesson.get().lockedChange(experiment().setting(), setting).isEmpty();
  }

  /** Gives a prediction for the current experiment; a result that was covered is shown. */
  public void predict(Guess guess) {
    lesson.set(lesson.get().withGuess(Optional.of(guess)));
  }

  /** Covers the result again, for another prediction. */
  public void askAgain() {
    lesson.set(lesson.get().withGuess(Optional.empty()));
  }

  /** The step at which curves, coefficients and map are looked at, or {@link #END}. */
  public ObjectProperty<Integer> timeCursorProperty() {
    return timeCursor;
  }

  /** Whether a screen shows the filters one by one; the first seed's then are recorded. */
  public BooleanProperty filtersWantedProperty() {
    return filtersWanted;
  }

  /** Changes one value; see {@link #change}. */
  public void change(Setting setting, ChangePhase phase) {
    change(experiment().withSetting(setting), phase);
  }

  /**
   * Moves to another experiment. A drag, however many changes it makes, is one undo step. Nothing
   * happens where {@link #permits} says no.
   */
  public void change(Experiment next, ChangePhase phase) {
    if (permits(next.setting())) {
      move(next, phase);
    }
  }

  private void move(Experiment next, ChangePhase phase) {
    if (phase == ChangePhase.DRAGGING) {
      if (beforeDrag == null) {
        beforeDrag = experiment();
      }
      settled.set(false);
      experiment.set(next);
      return;
    }
    Experiment before = beforeDrag == null ? experiment() : beforeDrag;
    beforeDrag = null;
    if (!before.equals(next)) {
      history.leave(new Step(before, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    show(next);
  }

  /** Takes up where an earlier window left off; not a change that could be undone. */
  public void restore(Experiment current, Experiment whereResetLeads, Lesson opened) {
    base.set(whereResetLeads);
    lesson.set(opened);
    show(current);
  }

  /** Opens a preset without a lesson. */
  public void open(Experiment preset) {
    open(preset, Lesson.NONE);
  }

  /** Opens a preset with its lesson and without a map. */
  public void open(Experiment preset, Lesson newLesson) {
    open(preset, newLesson, Optional.empty());
  }

  /**
   * Opens a preset: one undoable change of all that comes with it, also of where "reset" leads.
   * Undo leaves its locks only together with the preset.
   *
   * @param newMap the map to go with it; empty to keep the one that is shown
   */
  public void open(Experiment preset, Lesson newLesson, Optional<MapSpec> newMap) {
    open(preset, newLesson, newMap, Optional.empty());
  }

  private void open(
      Experiment preset, Lesson newLesson, Optional<MapSpec> newMap, Optional<Pins> newPins) {
    Opened next = new Opened(preset, newLesson);
    Experiment before = beforeDrag == null ? experiment() : beforeDrag;
    Step step =
        new Step(
            preset,
            Optional.of(next).filter(wanted -> !wanted.equals(opened())),
            newMap.filter(wanted -> !wanted.equals(map.get())),
            newPins.filter(wanted -> !wanted.equals(pins.get())));
    if (!step.equals(new Step(before, Optional.empty(), Optional.empty(), Optional.empty()))) {
      history.leave(leaving(before, step));
    }
    goTo(step);
  }

  /** Back to what a fresh program shows; can be undone, pinned runs and map included. */
  public void resetAll() {
    open(STANDARD, Lesson.NONE, Optional.of(MapSpec.STANDARD), Optional.of(pins.get().cleared()));
    timeCursor.set(END);
  }

  public void undo() {
    if (canUndo.get()) {
      goTo(history.undo(here(history.past().orElseThrow())));
    }
  }

  public void redo() {
    if (canRedo.get()) {
      goTo(history.redo(here(history.future().orElseThrow())));
    }
  }

  /** What is on screen, with everything that the step changes. */
  private Step here(Step step) {
    return leaving(experiment(), step);
  }

  private Step leaving(Experiment left, Step next) {
    return new Step(
        left,
        next.opened().map(changed -> opened()),
        next.map().map(changed -> map.get()),
        next.pins().map(changed -> pins.get()));
  }

  private Opened opened() {
    return new Opened(base.get(), lesson.get());
  }

  private void goTo(Step step) {
    // Covered before the new experiment can show anything.
    step.opened().ifPresent(this::setOpened);
    step.map().ifPresent(map::set);
    step.pins().ifPresent(pins::set);
    show(step.experiment());
  }

  private void setOpened(Opened opened) {
    base.set(opened.base());
    lesson.set(opened.lesson());
  }

  /** Whether it leaves what is locked as it is, or leaves the locks behind as well. */
  private boolean leadsTo(Step step) {
    return step.opened().isPresent() || permits(step.experiment().setting());
  }

  /** Replaces the results; only for whoever trains. */
  void publish(RunResults newResults) {
    results.set(newResults);
  }

  private void show(Experiment next) {
    beforeDrag = null;
    experiment.set(next);
    settled.set(true);
    canUndo.set(history.past().filter(this::leadsTo).isPresent());
    canRedo.set(history.future().filter(this::leadsTo).isPresent());
  }
}
