package carryover.ui.card;

import carryover.ui.formula.FormulaView;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * An explanation below the part of the card that it explains. Its formulas are set when it is first
 * opened: most are never looked at, and they are a good part of the work at the start.
 */
public final class NotesView extends VBox {
  private final Label text = new Label();

  public NotesView(Notes notes) {
    getStyleClass().add("theory-notes");
    text.setText(notes.text());
    text.setWrapText(true);
    setVisible(false);
    visibleProperty()
        .addListener(
            (p, old, opened) -> {
              if (getChildren().isEmpty()) {
                notes.formulas().forEach(formula -> getChildren().add(new FormulaView(formula)));
                getChildren().add(text);
              }
            });
  }

  public void setText(String newText) {
    text.setText(newText);
  }
}
