package carryover.export;

/** Which values the colours of a map reach from and to. */
public enum ColourRange {
  /** The same for every map, so that maps can be compared. */
  FIXED,
  /** From the least to the greatest value on the map. */
  DATA,
  /** Without the lowest and the highest 2 % of the cells, which share the end colours. */
  QUANTILE
}
