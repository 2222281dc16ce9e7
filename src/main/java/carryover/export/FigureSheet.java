package carryover.export;

import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.ChartStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A chart on a white sheet of fixed size, whatever the window's size and theme: figures are printed
 * and put side by side.
 */
record FigureSheet(ChartPicture picture, FigureSize size) {
  /** Fine enough that the edges of cells look sharp in print. */
  private static final double PIXELS_PER_UNIT = 4;

  static final ChartStyle STYLE = FigureSize.SCREEN.style();

  /** Draws with lines and text; only the cells of a map are an image. */
  void draw(Graphics2D g) {
    draw(g, PIXELS_PER_UNIT);
  }

  void draw(Graphics2D g, double pixelsPerUnit) {
    FigureFont.register();
    picture.paint(
        g, new Rectangle2D.Double(0, 0, size.width(), size.height()), size.style(), pixelsPerUnit);
  }
}
