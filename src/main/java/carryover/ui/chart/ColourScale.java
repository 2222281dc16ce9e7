package carryover.ui.chart;

import java.awt.Color;

/**
 * Colours for values: those beyond an end get the colour of that end.
 *
 * @param from value of the first colour
 * @param to value of the last colour, above from
 */
public record ColourScale(ColourMap map, double from, double to) {
  private static final Color YELLOW = OkabeIto.YELLOW;
  private static final Color BLUE = OkabeIto.BLUE;

  public ColourScale {
    if (!(from < to)) {
      throw new IllegalArgumentException("colours from " + from + " to " + to + ": from < to");
    }
  }

  /** White at 0 and equally far on both sides. */
  public static ColourScale diverging(double greatest) {
    return new ColourScale(ColourMap.DIVERGING, -greatest, greatest);
  }

  /** Yellow below the threshold, blue from there on. */
  public static ColourScale truncated(double threshold, double from, double to) {
    double place = (threshold - from) / (to - from);
    return new ColourScale(ColourMap.step(place, YELLOW, BLUE), from, to);
  }

  public Color of(double value) {
    return map.at((value - from) / (to - from));
  }
}
