package carryover.ui.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;

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
    Color[] colours = colours();
    double[] yEdges = model.y().edges();
    int[] pixels = new int[width * height];
    for (int py = 0; py < height; py++) {
      int row = model.y().cell(yEdges, g.yAt(g.area().getY() + (py + 0.5) / pixelsPerUnit));
      for (int px = 0; px < width; px++) {
        if (row >= 0 && columns[px] >= 0) {
          int cell = row * model.x().count() + columns[px];
          CellMark mark = model.mark(cell);
          pixels[py * width + px] =
              Double.isNaN(model.values()[cell])
                  ? pattern.pixelWithout(mark, px, py)
                  : pattern.pixel(mark, colours[cell], px, py);
        }
      }
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  private Color[] colours() {
    Color[] colours = new Color[model.values().length];
    for (int i = 0; i < colours.length; i++) {
      double value = model.values()[i];
      colours[i] = Double.isNaN(value) ? null : model.colours().of(value);
    }
    return colours;
  }
}
