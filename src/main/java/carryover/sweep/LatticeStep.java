package carryover.sweep;

/** Distance between neighbouring cells of a lattice within the grid, 1 or more each. */
record LatticeStep(int columns, int rows) {
  static final LatticeStep ONE = new LatticeStep(1, 1);
}
