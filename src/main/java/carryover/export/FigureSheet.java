package carryover.export;

import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.ChartStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A chart on a white sheet of fixed size, whatever the window's size and theme: figures are printed
 * and put side by side.
 */
final class FigureSheet {
  static final int WIDTH = 640;
  static final int HEIGHT = 420;

  /** Fine enough that the edges of cells look sharp in print. */
  private static final double PIXELS_PER_UNIT = 4;

  static final ChartStyle STYLE = ChartStyle.LIGHT.withFontFamily(FigureFont.FAMILY);

  private FigureSheet() {}

  /** Draws with lines and text; only the cells of a map are an image. */
  static void draw(ChartPicture picture, Graphics2D g) {
    draw(picture, g, PIXELS_PER_UNIT);
  }

  static void draw(ChartPicture picture, Graphics2D g, double pixelsPerUnit) {
    FigureFont.register();
    picture.paint(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), STYLE, pixelsPerUnit);
  }
}
