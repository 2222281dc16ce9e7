package carryover.lab.theory;

import carryover.ui.formula.Formula;
import java.util.List;

/**
 * What a part of the card means.
 *
 * @param formulas one to a line
 */
record Notes(List<Formula> formulas, String text) {
  Notes {
    formulas = List.copyOf(formulas);
  }
}
