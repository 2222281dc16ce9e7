package carryover.study;

import java.util.List;

/**
 * What a part of the theory card means.
 *
 * @param formulas one to a line, as {@code ui.formula} reads them
 */
public record CardText(List<String> formulas, String text) {
  /** The parts that every study's card has. */
  public enum Part {
    /** The sentence that explains the run. */
    SENTENCE,
    /** Measured against predicted. */
    COMPARISON,
    /** The assumptions. */
    VALIDITY
  }

  public CardText {
    formulas = List.copyOf(formulas);
  }
}
