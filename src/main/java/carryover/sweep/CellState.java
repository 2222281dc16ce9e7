package carryover.sweep;

/** What there is to say about a cell. */
public enum CellState {
  /** The two values do not go together, or need more memory than this machine gives. */
  NOT_ALLOWED,
  /** Not measured (yet), or nothing recorded up to the step asked for. */
  OPEN,
  /** There is a value. */
  MEASURED,
  /** Training diverged for at least one seed. */
  DIVERGED
}
