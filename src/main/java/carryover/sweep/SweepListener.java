package carryover.sweep;

/** Hears of results as they come, on worker threads, perhaps several at a time. */
@FunctionalInterface
public interface SweepListener {
  /** Ignores everything. */
  SweepListener NONE = (cell, seed, result) -> {};

  /** One seed of one cell is done. An exception thrown here ends the map as failed. */
  void measured(Cell cell, long seed, CellResult result);
}
