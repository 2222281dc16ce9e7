package carryover.ui.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Images of few entries that keep sharp edges where images are smoothed. */
final class SharpImage {
  /** Pixels of an image for each unit of the drawing, at least. */
  private static final double FINENESS = 2;

  private SharpImage() {}

  /**
   * @param colours of the entries, row by row
   * @param width of the drawing
   */
  static BufferedImage of(int[] colours, int columns, double width) {
    int fine = (int) Math.max(1, Math.ceil(FINENESS * width / columns));
    int rows = colours.length / columns;
    BufferedImage image =
        new BufferedImage(fine * columns, fine * rows, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < fine * rows; y++) {
      for (int x = 0; x < fine * columns; x++) {
        pixels[y * fine * columns + x] = colours[(y / fine) * columns + x / fine];
      }
    }
    return image;
  }
}
