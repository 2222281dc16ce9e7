package carryover.lab.theory;

import java.util.List;

/**
 * What a part of the card means.
 *
 * @param formulas in plain Unicode, one to a line
 */
record Notes(String title, List<String> formulas, String text) {
  Notes {
    formulas = List.copyOf(formulas);
  }
}
