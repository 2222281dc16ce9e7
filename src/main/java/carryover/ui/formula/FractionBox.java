package carryover.ui.formula;

import javafx.scene.layout.Region;

/** One part over another, with a bar between them. */
final class FractionBox extends FormulaBox {
  private static final double GAP = 1;
  private static final double OVERHANG = 3;

  private final FormulaBox above;
  private final FormulaBox below;
  private final Region bar;

  FractionBox(FormulaBox above, FormulaBox below) {
    this(above, below, new Region());
  }

  private FractionBox(FormulaBox above, FormulaBox below, Region bar) {
    super(above, below, bar);
    this.above = above;
    this.below = below;
    this.bar = bar;
    bar.getStyleClass().add("formula-bar");
  }

  private double thickness() {
    return bar.prefHeight(-1);
  }

  @Override
  double axis() {
    return above.height() + GAP + thickness() / 2;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(above.width(), below.width()) + 2 * OVERHANG;
  }

  @Override
  protected double computePrefHeight(double width) {
    return above.height() + below.height() + 2 * GAP + thickness();
  }

  @Override
  protected void layoutChildren() {
    double width = width();
    double line = above.height() + GAP;
    put(above, (width - above.width()) / 2, above.axis());
    put(below, (width - below.width()) / 2, line + thickness() + GAP + below.axis());
    bar.resizeRelocate(1, line, width - 2, thickness());
  }
}
