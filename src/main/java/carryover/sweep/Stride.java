package carryover.sweep;

/** Distance between neighbouring cells of a lattice within the grid, 1 or more each. */
record Stride(int columns, int rows) {
  static final Stride ONE = new Stride(1, 1);
}
