package carryover.ui.chart;

/** What else there is to say of a cell of a map; told by patterns, never by colour alone. */
public enum CellMark {
  /** The value, or if there is none: not computed yet. */
  PLAIN(""),
  /** A value to take with caution. */
  HATCHED("not significant"),
  /** A value only borrowed from a neighbour for the time being. */
  PROVISIONAL("not measured yet"),
  /** No value because the computation diverged. */
  DIVERGED("diverged"),
  /** No value because there can be none. */
  EXCLUDED("not allowed");

  private final String label;

  CellMark(String label) {
    this.label = label;
  }

  /** What the pattern means; empty where there is nothing to explain. */
  String label() {
    return label;
  }
}
