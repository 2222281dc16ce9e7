package carryover.sweep;

/** The smallest piece of work of a map: one seed in one cell, both by number from 0. */
record CellSeed(int cellIndex, int seedIndex) {}
