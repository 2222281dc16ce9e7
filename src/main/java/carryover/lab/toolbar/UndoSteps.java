package carryover.lab.toolbar;

import javafx.beans.value.ObservableValue;

/** One step back or forth, perhaps to another study. */
public interface UndoSteps {
  void undo();

  void redo();

  ObservableValue<Boolean> canUndo();

  ObservableValue<Boolean> canRedo();
}
