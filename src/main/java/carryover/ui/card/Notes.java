package carryover.ui.card;

import carryover.ui.formula.Formula;
import java.util.List;

/**
 * What a part of the card means.
 *
 * @param formulas one to a line
 */
public record Notes(List<Formula> formulas, String text) {
  public Notes {
    formulas = List.copyOf(formulas);
  }
}
