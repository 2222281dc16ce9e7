package carryover.ui.formula;

import java.util.List;

/** Parts side by side on one axis. */
final class RowBox extends FormulaBox {
  private final List<FormulaBox> parts;

  RowBox(List<FormulaBox> parts) {
    super(parts.toArray(FormulaBox[]::new));
    this.parts = parts;
  }

  @Override
  double axis() {
    return parts.stream().mapToDouble(FormulaBox::axis).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return parts.stream().mapToDouble(FormulaBox::width).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    return axis() + parts.stream().mapToDouble(part -> part.height() - part.axis()).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (FormulaBox part : parts) {
      put(part, x, axis());
      x += part.width();
    }
  }
}
