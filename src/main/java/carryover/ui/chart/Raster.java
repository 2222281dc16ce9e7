package carryover.ui.chart;

import java.awt.Color;

/**
 * Numbers with a place in a picture.
 *
 * @param channels 1, or 3 for red, green and blue
 * @param values row by row from the top, channel fastest; handed over: nobody changes them
 *     afterwards
 */
public record Raster(int rows, int columns, int channels, double[] values) {
  public Raster {
    if (rows < 1 || columns < 1 || (channels != 1 && channels != 3)) {
      throw new IllegalArgumentException(rows + " × " + columns + " × " + channels);
    }
    if (values.length != rows * columns * channels) {
      throw new IllegalArgumentException(
          values.length + " values are no picture of " + rows + " × " + columns + " × " + channels);
    }
  }

  /** A colour for each pixel; with three channels the map of the scale is not asked. */
  int[] colours(ColourScale scale) {
    int[] colours = new int[rows * columns];
    for (int i = 0; i < colours.length; i++) {
      colours[i] =
          channels == 1
              ? scale.of(values[i]).getRGB()
              : new Color(
                      share(scale, values[3 * i]),
                      share(scale, values[3 * i + 1]),
                      share(scale, values[3 * i + 2]))
                  .getRGB();
    }
    return colours;
  }

  private static float share(ColourScale scale, double value) {
    double place = (value - scale.from()) / (scale.to() - scale.from());
    return (float) Math.max(0, Math.min(1, place));
  }
}
