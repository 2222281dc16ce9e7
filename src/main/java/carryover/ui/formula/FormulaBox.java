package carryover.ui.formula;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A set part of a formula, as large as it needs to be. */
abstract class FormulaBox extends Region {

  static FormulaBox of(Formula formula) {
    if (formula instanceof Formula.Words words) {
      return new WordsBox(words.text());
    } else if (formula instanceof Formula.Row row) {
      return new RowBox(row.parts().stream().map(FormulaBox::of).toList());
    } else if (formula instanceof Formula.Fraction fraction) {
      return new FractionBox(of(fraction.above()), of(fraction.below()));
    }
    return new RootBox(of(((Formula.Root) formula).inside()));
  }

  FormulaBox(Node... children) {
    getChildren().addAll(children);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** Distance from the top to the line on which fraction bars lie. */
  abstract double axis();

  double width() {
    return prefWidth(-1);
  }

  double height() {
    return prefHeight(-1);
  }

  /** Gives a child its own size, with its axis at this height. */
  static void put(FormulaBox child, double x, double axis) {
    child.resizeRelocate(x, axis - child.axis(), child.width(), child.height());
  }
}
