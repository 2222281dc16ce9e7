package carryover.export;

/**
 * How the cells of a map are coloured.
 *
 * @param borrowed whether a cell that is not measured yet shows the value of its nearest measured
 *     neighbour, marked as provisional
 */
public record MapLook(Palette palette, ColourRange range, boolean borrowed) {
  /** Measured cells only, in colours that mean the same on every map. */
  public static final MapLook STANDARD = new MapLook(Palette.VIRIDIS, ColourRange.FIXED, false);
}
