package carryover.sweep;

/** The place of a cell: column along x, row along y, both from 0 at the least values. */
public record Cell(int column, int row) {}
