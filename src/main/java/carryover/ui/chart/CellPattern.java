package carryover.ui.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** The pixels of cells: their colour, and the patterns of what has none or needs a warning. */
final class CellPattern {
  private static final double PERIOD = 7;

  private final ChartStyle style;
  private final int period;
  private final int stripe;

  /**
   * @param pixelsPerUnit pixels of the picture per unit of the drawing
   */
  CellPattern(ChartStyle style, double pixelsPerUnit) {
    this.style = style;
    this.period = (int) Math.max(4, Math.round(PERIOD * pixelsPerUnit));
    this.stripe = Math.max(1, period / 5);
  }

  /**
   * The two colours of a cell, worked out once for all of its pixels.
   *
   * @param ground between the lines of the pattern
   * @param ink of the lines
   */
  record Paint(CellMark mark, boolean valued, int ground, int ink) {}

  /** The paint of a cell that has a colour. */
  Paint paint(CellMark mark, Color colour) {
    return switch (mark) {
      // The stripes of a missing cell run through: paler alone would read as another value.
      case PROVISIONAL ->
          new Paint(
              mark,
              true,
              Contrast.mix(colour, style.background(), 0.35).getRGB(),
              style.grid().getRGB());
      case HATCHED -> {
        Color ink = Contrast.luminance(colour) > 0.35 ? Color.BLACK : Color.WHITE;
        yield new Paint(mark, true, colour.getRGB(), Contrast.mix(colour, ink, 0.55).getRGB());
      }
      default -> new Paint(CellMark.PLAIN, true, colour.getRGB(), colour.getRGB());
    };
  }

  /** The paint of a cell without a value. */
  Paint paintWithout(CellMark mark) {
    int grid = style.grid().getRGB();
    return switch (mark) {
      case DIVERGED -> new Paint(mark, false, style.muted().getRGB(), style.background().getRGB());
      case EXCLUDED -> new Paint(mark, false, grid, grid);
      default ->
          new Paint(
              mark, false, Contrast.mix(style.background(), style.grid(), 0.3).getRGB(), grid);
    };
  }

  int pixel(Paint paint, int px, int py) {
    return isLine(paint, px, py) ? paint.ink() : paint.ground();
  }

  private boolean isLine(Paint paint, int px, int py) {
    return switch (paint.mark()) {
      case DIVERGED -> rising(px, py) < period / 4 || falling(px, py) < period / 4;
      case EXCLUDED -> false;
      case HATCHED -> paint.valued() ? falling(px, py) * PERIOD < period : rising(px, py) < stripe;
      case PROVISIONAL -> rising(px, py) < stripe;
      case PLAIN -> !paint.valued() && rising(px, py) < stripe;
    };
  }

  private int rising(int px, int py) {
    return Math.floorMod(px + py, period);
  }

  private int falling(int px, int py) {
    return Math.floorMod(px - py, period);
  }

  /** A sample for the legend, so many pixels wide and high. */
  BufferedImage sample(CellMark mark, int size) {
    Paint paint = mark == CellMark.HATCHED ? paint(mark, style.grid()) : paintWithout(mark);
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    for (int py = 0; py < size; py++) {
      for (int px = 0; px < size; px++) {
        image.setRGB(px, py, pixel(paint, px, py));
      }
    }
    return image;
  }
}
