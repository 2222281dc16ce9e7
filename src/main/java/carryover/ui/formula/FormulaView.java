package carryover.ui.formula;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a formula in the colour and size of the text around it, smaller where it would not fit: a
 * formula cannot be broken.
 */
public final class FormulaView extends Region {
  private final FormulaBox box;
  private final Scale scale = new Scale();

  public FormulaView(Formula formula) {
    box = FormulaBox.of(formula);
    box.getTransforms().add(scale);
    getChildren().add(box);
    getStyleClass().add("formula");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(formula.plain());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return box.width();
  }

  @Override
  protected double computePrefHeight(double width) {
    return box.height() * fitting(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double fitting = fitting(getWidth());
    scale.setX(fitting);
    scale.setY(fitting);
    box.resizeRelocate(0, 0, box.width(), box.height());
  }

  /** How much of its size it keeps in this width; -1 stands for any width. */
  private double fitting(double width) {
    return width < 0 ? 1 : Math.min(1, width / box.width());
  }
}
