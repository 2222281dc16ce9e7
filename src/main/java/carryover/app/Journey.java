package carryover.app;

import carryover.lab.toolbar.UndoSteps;
import carryover.study.Study;
import carryover.workbench.Workbench;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Undo across studies: a step that opened a preset of another study leads back to where it came
 * from. On the JavaFX thread only.
 */
final class Journey {
  /** A study with its workbench. */
  record Stage(Study study, Workbench workbench) {}

  /**
   * A step from one study to another.
   *
   * @param changed whether the other workbench was changed by it
   * @param depth steps back on the workbench where the step is to be taken back, or forth
   */
  private record Step(Stage from, Stage to, boolean changed, int depth) {
    boolean startsHere(Stage here, Stage end) {
      return end.study().equals(here.study()) && here.workbench().undoDepth() == depth;
    }
  }

  private final Consumer<Study> show;
  private final Deque<Step> past = new ArrayDeque<>();
  private final Deque<Step> future = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");

  /**
   * @param show brings a study on screen
   */
  Journey(Consumer<Study> show) {
    this.show = show;
  }

  /** Notes a step that was made. */
  void went(Stage from, Stage to, boolean changed) {
    past.push(new Step(from, to, changed, to.workbench().undoDepth()));
    future.clear();
    told();
  }

  /** Steps back and forth on the desk of one study. */
  UndoSteps from(Stage here) {
    return new UndoSteps() {
      @Override
      public void undo() {
        Journey.this.undo(here);
      }

      @Override
      public void redo() {
        Journey.this.redo(here);
      }

      @Override
      public ObservableValue<Boolean> canUndo() {
        return changes.flatMap(
            n -> here.workbench().canUndoProperty().map(can -> can || leadsBack(here)));
      }

      @Override
      public ObservableValue<Boolean> canRedo() {
        return changes.flatMap(
            n -> here.workbench().canRedoProperty().map(can -> can || leadsOn(here)));
      }
    };
  }

  private boolean leadsBack(Stage here) {
    return !past.isEmpty() && past.peek().startsHere(here, past.peek().to());
  }

  private boolean leadsOn(Stage here) {
    return !future.isEmpty()
        && future.peek().startsHere(here, future.peek().from())
        && !here.workbench().canRedoProperty().get();
  }

  private void undo(Stage here) {
    if (!leadsBack(here)) {
      here.workbench().undo();
      return;
    }
    Step step = past.pop();
    if (step.changed()) {
      here.workbench().undo();
    }
    Stage from = step.from();
    future.push(new Step(from, here, step.changed(), from.workbench().undoDepth()));
    show.accept(from.study());
    told();
  }

  private void redo(Stage here) {
    if (!leadsOn(here)) {
      here.workbench().redo();
      return;
    }
    Step step = future.pop();
    Stage to = step.to();
    if (step.changed()) {
      to.workbench().redo();
    }
    past.push(new Step(here, to, step.changed(), to.workbench().undoDepth()));
    show.accept(to.study());
    told();
  }

  private void told() {
    changes.set(changes.get() + 1);
  }
}
