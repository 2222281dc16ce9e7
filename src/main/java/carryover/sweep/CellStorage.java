package carryover.sweep;

import java.util.function.IntPredicate;

/** Where the results of a map are kept, or as much of them as its user needs. */
interface CellStorage {
  /** What is known of a cell. */
  CellResults results(int cell);

  /** Whether there is a result. */
  boolean has(int cell, int seed);

  /** Whether it is part of the work at all. */
  boolean wants(int cell, int seed);

  /** Adds one result; a second one for the same cell and seed replaces the first. */
  void add(int cell, int seed, CellResult result);

  /** Adds what is known of a cell. */
  void add(int cell, CellResults results);

  /**
   * How many results are missing of each seed.
   *
   * @param allowed whether a cell can be measured
   */
  long[] missing(int seeds, IntPredicate allowed);

  /** Number of results. */
  long size();
}
