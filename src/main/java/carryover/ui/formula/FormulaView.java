package carryover.ui.formula;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** Shows a formula in the colour and size of the text around it. */
public final class FormulaView extends StackPane {
  public FormulaView(Formula formula) {
    super(FormulaBox.of(formula));
    getStyleClass().add("formula");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(formula.plain());
  }
}
