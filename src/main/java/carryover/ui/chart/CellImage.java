package carryover.ui.chart;

import carryover.ui.chart.CellPattern.Paint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** All cells of a map as one picture: thousands of single rectangles would be slow. */
final class CellImage {
  private final HeatMapModel model;
  private final CellPattern pattern;
  private final double pixelsPerUnit;

  /**
   * @param pixelsPerUnit pixels of the picture per unit of the drawing
   */
  CellImage(HeatMapModel model, ChartStyle style, double pixelsPerUnit) {
    this.model = model;
    this.pattern = new CellPattern(style, pixelsPerUnit);
    this.pixelsPerUnit = pixelsPerUnit;
  }

  BufferedImage draw(PlotGeometry g) {
    int width = (int) Math.max(1, Math.round(g.area().getWidth() * pixelsPerUnit));
    int height = (int) Math.max(1, Math.round(g.area().getHeight() * pixelsPerUnit));
    int[] columns = new int[width];
    double[] xEdges = model.x().edges();
    for (int px = 0; px < width; px++) {
      columns[px] = model.x().cell(xEdges, g.xAt(g.area().getX() + (px + 0.5) / pixelsPerUnit));
    }
    Paint[] paints = paints();
    double[] yEdges = model.y().edges();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    // Straight into the image: one by one, its pixels would take longer than all the rest.
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int py = 0; py < height; py++) {
      int row = model.y().cell(yEdges, g.yAt(g.area().getY() + (py + 0.5) / pixelsPerUnit));
      for (int px = 0; row >= 0 && px < width; px++) {
        if (columns[px] >= 0) {
          pixels[py * width + px] =
              pattern.pixel(paints[row * model.x().count() + columns[px]], px, py);
        }
      }
    }
    return image;
  }

  private Paint[] paints() {
    Paint[] paints = new Paint[model.values().length];
    for (int i = 0; i < paints.length; i++) {
      double value = model.values()[i];
      paints[i] =
          Double.isNaN(value)
              ? pattern.paintWithout(model.mark(i))
              : pattern.paint(model.mark(i), model.colours().of(value));
    }
    return paints;
  }
}
