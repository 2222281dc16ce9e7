package carryover.sweep;

/** Decides which cells get further seeds, from each cell's own results alone. */
@FunctionalInterface
public interface StoppingRule {
  /** Every cell gets all its seeds. */
  StoppingRule NEVER = results -> false;

  /** Whether a cell needs no further seeds. */
  boolean settled(CellResults results);

  /** How close a cell is to being settled; those furthest from it are measured first. */
  default double certainty(CellResults results) {
    return 0;
  }
}
