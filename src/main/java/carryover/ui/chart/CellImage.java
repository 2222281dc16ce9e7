package carryover.ui.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** All cells of a map as one picture: thousands of single rectangles would be slow. */
final class CellImage {
  private final HeatMapModel model;
  private final ChartStyle style;
  private final double pixelsPerUnit;
  private final int period;

  /**
   * @param pixelsPerUnit pixels of the picture per unit of the drawing
   */
  CellImage(HeatMapModel model, ChartStyle style, double pixelsPerUnit) {
    this.model = model;
    this.style = style;
    this.pixelsPerUnit = pixelsPerUnit;
    this.period = (int) Math.max(4, Math.round(7 * pixelsPerUnit));
  }

  BufferedImage draw(PlotGeometry g) {
    int width = (int) Math.max(1, Math.round(g.area().getWidth() * pixelsPerUnit));
    int height = (int) Math.max(1, Math.round(g.area().getHeight() * pixelsPerUnit));
    int[] columns = new int[width];
    double[] xEdges = model.x().edges();
    for (int px = 0; px < width; px++) {
      columns[px] = model.x().cell(xEdges, g.xAt(g.area().getX() + (px + 0.5) / pixelsPerUnit));
    }
    int[] colours = colours();
    double[] yEdges = model.y().edges();
    int[] pixels = new int[width * height];
    for (int py = 0; py < height; py++) {
      int row = model.y().cell(yEdges, g.yAt(g.area().getY() + (py + 0.5) / pixelsPerUnit));
      for (int px = 0; px < width; px++) {
        if (row >= 0 && columns[px] >= 0) {
          int cell = row * model.x().count() + columns[px];
          pixels[py * width + px] = pixel(cell, colours[cell], px, py);
        }
      }
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  private int[] colours() {
    int[] colours = new int[model.values().length];
    for (int i = 0; i < colours.length; i++) {
      double value = model.values()[i];
      colours[i] = Double.isNaN(value) ? 0 : model.colours().of(value).getRGB();
    }
    return colours;
  }

  private int pixel(int cell, int colour, int px, int py) {
    int rising = Math.floorMod(px + py, period);
    int falling = Math.floorMod(px - py, period);
    if (model.isDiverged(cell)) {
      boolean line = rising < period / 4 || falling < period / 4;
      return (line ? style.background() : style.muted()).getRGB();
    }
    if (Double.isNaN(model.values()[cell])) {
      return notYet(rising);
    }
    if (model.isProvisional(cell)) {
      // The stripes of a missing cell run through: paler alone would read as another value.
      return rising < stripe()
          ? notYet(rising)
          : Contrast.mix(new Color(colour), style.background(), 0.35).getRGB();
    }
    if (model.isHatched(cell) && falling * 7 < period) {
      Color under = new Color(colour);
      Color ink = Contrast.luminance(under) > 0.35 ? Color.BLACK : Color.WHITE;
      return Contrast.mix(under, ink, 0.55).getRGB();
    }
    return colour;
  }

  private int stripe() {
    return Math.max(1, period / 5);
  }

  private int notYet(int rising) {
    return rising < stripe()
        ? style.grid().getRGB()
        : Contrast.mix(style.background(), style.grid(), 0.3).getRGB();
  }
}
