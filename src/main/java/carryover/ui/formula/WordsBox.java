package carryover.ui.formula;

import javafx.scene.control.Label;

/** Characters on the line. */
final class WordsBox extends FormulaBox {
  private final Label label;

  WordsBox(String text) {
    this(new Label(text));
  }

  private WordsBox(Label label) {
    super(label);
    this.label = label;
  }

  @Override
  double axis() {
    // Half the line's height is the height of a minus sign in the usual serif faces.
    return height() / 2;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(label.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    return label.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    label.resizeRelocate(0, 0, width(), height());
  }
}
