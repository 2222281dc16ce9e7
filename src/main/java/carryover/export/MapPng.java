package carryover.export;

import carryover.ui.chart.ChartStyle;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.HeatMapPainter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

/** A map as a PNG picture at twice the resolution of a screen. */
public final class MapPng {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 600;
  private static final int SCALE = 2;

  private MapPng() {}

  /**
   * Writes the picture; the stream stays open.
   *
   * @param preset document to store inside, so that the picture tells how it was made
   */
  public static void write(HeatMapModel map, String preset, OutputStream out) throws IOException {
    BufferedImage picture =
        new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    try {
      g.scale(SCALE, SCALE);
      HeatMapPainter.paint(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), map, ChartStyle.LIGHT);
    } finally {
      g.dispose();
    }
    PngFile.write(picture, preset, out);
  }
}
