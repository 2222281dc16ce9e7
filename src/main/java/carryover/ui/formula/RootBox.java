package carryover.ui.formula;

import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** A square root whose sign grows with what is under it. */
final class RootBox extends FormulaBox {
  private static final double GAP = 2;

  private final FormulaBox inside;
  private final Polyline sign;

  /** Empty; the stylesheet makes it as large as the hook of the sign. */
  private final Region hook;

  RootBox(FormulaBox inside) {
    this(inside, new Polyline(), new Region());
  }

  private RootBox(FormulaBox inside, Polyline sign, Region hook) {
    super(inside, sign, hook);
    this.inside = inside;
    this.sign = sign;
    this.hook = hook;
    sign.getStyleClass().add("formula-root");
    sign.setManaged(false);
    hook.getStyleClass().add("formula-hook");
  }

  @Override
  double axis() {
    return inside.axis() + GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    return hook.prefWidth(-1) + inside.width() + GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    return inside.height() + GAP;
  }

  @Override
  protected void layoutChildren() {
    double height = height();
    double wide = hook.prefWidth(-1);
    double high = hook.prefHeight(-1);
    put(inside, wide, axis());
    sign.getPoints()
        .setAll(
            0.1 * wide,
            height - 0.55 * high,
            0.3 * wide,
            height - 0.65 * high,
            0.6 * wide,
            height - GAP,
            0.95 * wide,
            1.0,
            width(),
            1.0);
  }
}
