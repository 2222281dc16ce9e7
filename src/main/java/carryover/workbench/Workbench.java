package carryover.workbench;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.ui.control.ChangePhase;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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

  private final History<Screen> history = new History<>();
  private final Study study;
  private final ReadOnlyObjectWrapper<Experiment> experiment;
  private final ReadOnlyObjectWrapper<Opened> opened;
  private final ReadOnlyObjectWrapper<Experiment> base;
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled", true);
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final ReadOnlyObjectWrapper<RunResults> results;
  private final ReadOnlyObjectWrapper<Optional<Awaited>> awaited =
      new ReadOnlyObjectWrapper<>(this, "awaited", Optional.empty());
  private final ReadOnlyObjectWrapper<MapSpec> map;
  private final ReadOnlyObjectWrapper<Axis> profile;
  private final ObjectProperty<Integer> timeCursor =
      new SimpleObjectProperty<>(this, "timeCursor", END);
  private final BooleanProperty filtersWanted = new SimpleBooleanProperty(this, "filtersWanted");
  private final ObjectProperty<Pins> pins = new SimpleObjectProperty<>(this, "pins", Pins.NONE);
  private final ReadOnlyObjectWrapper<Lesson> lesson =
      new ReadOnlyObjectWrapper<>(this, "lesson", Lesson.NONE);
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
  private Screen beforeDrag;

  public Workbench(Study study) {
    this.study = study;
    Experiment standard = Experiment.standard(study);
    experiment = new ReadOnlyObjectWrapper<>(this, "experiment", standard);
    opened = new ReadOnlyObjectWrapper<>(this, "opened", Opened.standard(study));
    base = new ReadOnlyObjectWrapper<>(this, "base", standard);
    results = new ReadOnlyObjectWrapper<>(this, "results", RunResults.untrained(standard));
    map = new ReadOnlyObjectWrapper<>(this, "map", study.map());
    profile = new ReadOnlyObjectWrapper<>(this, "profile", study.profile());
    changed.bind(
        Bindings.createBooleanBinding(
            () -> opened.get().isChanged(experiment.get(), map.get(), profile.get()),
            opened,
            experiment,
            map,
            profile));
  }

  /** The study on screen. */
  public Study study() {
    return study;
  }

  /** What is to be trained. */
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
  }

  public Experiment experiment() {
    return experiment.get();
  }

  /** The preset that was opened last. */
  public ReadOnlyObjectProperty<Opened> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Whether setting, seeds or axes are no longer as that preset has them. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Where "reset" leads: the preset that was opened last. */
  public ReadOnlyObjectProperty<Experiment> baseProperty() {
    return base.getReadOnlyProperty();
  }

  /** False while a person is dragging. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** How many changes can be undone. */
  public int undoDepth() {
    return history.depth();
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
  public void await(Optional<Awaited> training) {
    awaited.set(training);
  }

  /** The map that is asked for: axes, layer, threshold. */
  public ReadOnlyObjectProperty<MapSpec> mapProperty() {
    return map.getReadOnlyProperty();
  }

  /** The axis of the profile that is asked for. */
  public ReadOnlyObjectProperty<Axis> profileProperty() {
    return profile.getReadOnlyProperty();
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
    setOpened(opened.get().withGuess(Optional.of(guess)));
  }

  /** Covers the result again, for another prediction. */
  public void askAgain() {
    setOpened(opened.get().withGuess(Optional.empty()));
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
   * Moves to another experiment; map and profile stay if they can ({@link Study#mapAfter}). A drag,
   * however many changes it makes, is one undo step. Nothing happens where {@link #permits} says
   * no.
   */
  public void change(Experiment next, ChangePhase phase) {
    if (permits(next.setting())) {
      move(here().with(study, next), phase);
    }
  }

  /** Asks for another map; a drag is one undo step here, too. */
  public void change(MapSpec next, ChangePhase phase) {
    move(here().with(next), phase);
  }

  /** Asks for another axis of the profile; likewise. */
  public void changeProfile(Axis next, ChangePhase phase) {
    move(here().with(next), phase);
  }

  private void move(Screen next, ChangePhase phase) {
    if (phase == ChangePhase.COMMITTED) {
      goOnTo(next);
      return;
    }
    if (beforeDrag == null) {
      beforeDrag = here();
    }
    map.set(next.map());
    profile.set(next.profile());
    if (!next.experiment().equals(experiment())) {
      settled.set(false);
      experiment.set(next.experiment());
    }
  }

  /** Takes up where an earlier window left off; not a change that could be undone. */
  public void restore(
      Experiment current,
      Optional<MapSpec> currentMap,
      Optional<Axis> currentProfile,
      Opened preset) {
    show(
        new Screen(
            current,
            currentMap.orElse(map.get()),
            currentProfile.orElse(profile.get()),
            preset,
            Optional.empty()));
  }

  /** Tells that what is on screen was saved, so that this is what is open now. */
  public void saved(String title, String notes) {
    Lesson now = lesson.get();
    setOpened(
        new Opened(
            experiment(),
            Optional.of(map.get()),
            Optional.of(profile.get()),
            new Lesson(title, notes, now.teaching(), now.guess())));
  }

  /** Opens an experiment without a lesson. */
  public void open(Experiment experiment) {
    open(Opened.of(experiment));
  }

  /**
   * Opens a preset: one undoable change of all that comes with it, also of where "reset" leads.
   * Undo leaves its locks only together with the preset. Map and profile that it does not bring
   * stay.
   */
  public void open(Opened preset) {
    goOnTo(here().with(study, preset));
  }

  /** Back to what a fresh program shows; can be undone, pinned runs and map included. */
  public void resetAll() {
    Opened standard = Opened.standard(study).withLesson(Lesson.NONE);
    Optional<Pins> cleared = Optional.of(pins.get().cleared());
    goOnTo(here().with(study, standard).with(cleared.filter(kept -> !kept.equals(pins.get()))));
    timeCursor.set(END);
  }

  public void undo() {
    history.past().ifPresent(past -> goTo(history.undo(leaving(past))));
  }

  public void redo() {
    history.future().ifPresent(future -> goTo(history.redo(leaving(future))));
  }

  /** A prediction once given belongs to the lesson, not to the setting that is taken back. */
  private void goTo(Screen screen) {
    Screen kept = screen.withGuess(lesson.get().guess());
    show(kept.opened().equals(opened.get()) ? kept : screen);
  }

  private void goOnTo(Screen next) {
    leaveFor(next);
    show(next);
  }

  /** Notes what is on screen, or was before a drag, if the next screen is another one. */
  private void leaveFor(Screen next) {
    Screen left = leaving(next);
    beforeDrag = null;
    if (!left.equals(next)) {
      history.leave(left);
    }
  }

  /** What is on screen, or was before a drag; the pinned runs if the next screen changes them. */
  private Screen leaving(Screen next) {
    Screen now = beforeDrag == null ? here() : beforeDrag;
    return now.with(next.pins().map(others -> pins.get()));
  }

  private Screen here() {
    return new Screen(experiment(), map.get(), profile.get(), opened.get(), Optional.empty());
  }

  /** Replaces the results; only for whoever trains. */
  public void publish(RunResults newResults) {
    results.set(newResults);
  }

  private void show(Screen screen) {
    beforeDrag = null;
    // Covered before the new experiment can show anything.
    setOpened(screen.opened());
    map.set(screen.map());
    profile.set(screen.profile());
    screen.pins().ifPresent(pins::set);
    experiment.set(screen.experiment());
    settled.set(true);
    canUndo.set(history.past().isPresent());
    canRedo.set(history.future().isPresent());
  }

  private void setOpened(Opened preset) {
    opened.set(preset);
    base.set(preset.base());
    lesson.set(preset.lesson());
  }
}
