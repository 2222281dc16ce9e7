package carryover.lab.theory;

import carryover.ui.formula.FormulaView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/** The one bubble in which explanations open; Escape or a click elsewhere closes it. */
final class Explainer {
  private final Label title = new Label();
  private final VBox formulas = new VBox();
  private final Label text = new Label();
  private final PopOver bubble;

  Explainer(String stylesheet) {
    title.getStyleClass().add("text-title");
    title.setWrapText(true);
    title.setId("theory-notes-title");
    formulas.getStyleClass().add("theory-formulas");
    text.setWrapText(true);
    text.setId("theory-notes-text");
    VBox content = new VBox(title, formulas, text);
    content.setId("theory-notes");
    content.getStyleClass().add("theory-notes");
    content.getStylesheets().add(stylesheet);
    bubble = new PopOver(content);
    bubble.setDetachable(false);
    bubble.setArrowLocation(ArrowLocation.BOTTOM_CENTER);
    bubble.setHideOnEscape(true);
  }

  void explain(Node owner, Notes notes) {
    title.setText(notes.title());
    formulas.getChildren().setAll(notes.formulas().stream().map(FormulaView::new).toList());
    text.setText(notes.text());
    bubble.show(owner);
  }
}
