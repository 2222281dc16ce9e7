package carryover.lab.theory;

import carryover.ui.formula.FormulaView;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An explanation below the part of the card that it explains. */
final class NotesView extends VBox {
  private final Label text = new Label();

  NotesView(Notes notes) {
    getStyleClass().add("theory-notes");
    notes.formulas().forEach(formula -> getChildren().add(new FormulaView(formula)));
    text.setText(notes.text());
    text.setWrapText(true);
    getChildren().add(text);
  }

  void setText(String newText) {
    text.setText(newText);
  }
}
