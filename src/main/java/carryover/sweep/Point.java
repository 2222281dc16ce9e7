package carryover.sweep;

/** A point of a map, as values of the two axes' parameters. */
public record Point(double x, double y) {}
