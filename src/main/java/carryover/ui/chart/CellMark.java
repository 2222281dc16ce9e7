package carryover.ui.chart;

import carryover.words.Words;

/** What else there is to say of a cell of a map; told by patterns, never by colour alone. */
public enum CellMark {
  /** The value, or if there is none: not computed yet. */
  PLAIN,
  /** A value to take with caution. */
  HATCHED,
  /** A value only borrowed from a neighbour for the time being. */
  PROVISIONAL,
  /** No value because the computation diverged. */
  DIVERGED,
  /** No value because there can be none. */
  EXCLUDED;

  private static final Words WORDS = Words.of(CellMark.class);

  /** What the pattern means; empty where there is nothing to explain. */
  String label() {
    return switch (this) {
      case PLAIN -> "";
      case HATCHED -> WORDS.text("mark.hatched");
      case PROVISIONAL -> WORDS.text("mark.provisional");
      case DIVERGED -> WORDS.text("mark.diverged");
      case EXCLUDED -> WORDS.text("mark.excluded");
    };
  }
}
