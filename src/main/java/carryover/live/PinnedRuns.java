package carryover.live;

import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Message;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Puts runs aside to be compared with, and takes them away again. A pinned run that is not trained
 * yet, or not with all its seeds, is trained in the background. All methods belong to the JavaFX
 * thread.
 */
public final class PinnedRuns {
  private static final Words WORDS = Words.of(PinnedRuns.class);
  private static final String MOST = String.valueOf(Pins.MOST);

  private final Workbench workbench;
  private final Deque<List<Pin>> removed = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);

  public PinnedRuns(Workbench workbench, Trainer trainer, Feed feed) {
    this.workbench = workbench;
    new PinTrainer(workbench, trainer, feed);
  }

  /** What became of the last request, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether a removal can be taken back. */
  public ReadOnlyBooleanProperty canUndoRemovalProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Pins the run on screen: the one whose curves are seen, or the one that is awaited. */
  public void pinCurrent() {
    RunResults seen = workbench.resultsProperty().get();
    pin(seen.traces().isEmpty() ? RunResults.untrained(workbench.experiment()) : seen.whole());
  }

  private void pin(RunResults results) {
    if (pins().of(results.experiment()).isPresent()) {
      say(WORDS.text("pins.known"));
    } else if (pins().isFull()) {
      refuse(WORDS.text("pins.full", MOST));
    } else {
      set(pins().with(results));
      say(WORDS.text("pins.pinned", String.valueOf(pins().list().size()), MOST));
    }
  }

  public void show(long id, boolean shown) {
    set(pins().with(id, pin -> pin.withShown(shown)));
  }

  public void recolour(long id, Color colour) {
    set(pins().with(id, pin -> pin.withColour(colour)));
  }

  /** Trains the pinned run's setting and seeds on the sliders; can be undone like any change. */
  public void load(long id) {
    pins().find(id).map(Pin::experiment).ifPresent(this::load);
  }

  private void load(Experiment experiment) {
    if (workbench.permits(experiment.setting())) {
      workbench.change(experiment, ChangePhase.COMMITTED);
    } else {
      refuse(WORDS.text("pins.locked"));
    }
  }

  public void remove(long id) {
    pins().find(id).ifPresent(pin -> remove(List.of(pin), pins().without(id)));
  }

  public void removeAll() {
    if (!pins().list().isEmpty()) {
      remove(pins().list(), pins().cleared());
    }
  }

  /** Takes the last removal back, as far as there is room. */
  public void undoRemoval() {
    if (removed.isEmpty()) {
      return;
    }
    List<Pin> back =
        removed.pop().stream().filter(pin -> pins().of(pin.experiment()).isEmpty()).toList();
    canUndo.set(!removed.isEmpty());
    int room = Math.min(back.size(), Pins.MOST - pins().list().size());
    Pins more = pins();
    for (Pin pin : back.subList(0, room)) {
      more = more.withAgain(pin);
    }
    set(more);
    int left = back.size() - room;
    if (left == 0) {
      say(WORDS.text("pins.back", count(room)));
    } else {
      refuse(
          WORDS.text("pins.fullForSome", MOST, String.valueOf(left), String.valueOf(back.size())));
    }
  }

  private void remove(List<Pin> gone, Pins left) {
    removed.push(gone);
    canUndo.set(true);
    set(left);
    say(WORDS.text("pins.removed", count(gone.size())));
  }

  private Pins pins() {
    return workbench.pinsProperty().get();
  }

  private void set(Pins pins) {
    workbench.pinsProperty().set(pins);
  }

  private void say(String text) {
    tell(Message.news(text));
  }

  private void refuse(String text) {
    tell(Message.error(text));
  }

  private void tell(Message next) {
    // Emptied first, so that the same words said twice are heard twice.
    message.set(Message.NONE);
    message.set(next);
  }

  private static String count(int runs) {
    return WORDS.counted("count.runs", runs);
  }
}
