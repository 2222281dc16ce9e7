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
    double times = Math.max(1, style.scale());
    this.period = (int) Math.max(4, Math.round(PERIOD * times * pixelsPerUnit));
    this.stripe = Math.max(1, period / 5);
  }

  private enum Lines {
    NONE,
    RISING,
    FALLING,
    CROSSED
  }

  /**
   * What a cell is painted with, worked out once for all of its pixels.
   *
   * @param ground between the lines
   * @param ink of the lines
   */
  record Paint(Lines lines, int ground, int ink) {
    private static Paint plain(Color colour) {
      return new Paint(Lines.NONE, colour.getRGB(), colour.getRGB());
    }
  }

  /** The paint of a cell that has a colour. */
  Paint paint(CellMark mark, Color colour) {
    return switch (mark) {
      // The stripes of a missing cell run through: paler alone would read as another value.
      case PROVISIONAL -> missing(Contrast.mix(colour, style.background(), 0.35));
      case HATCHED -> {
        Color ink = Contrast.luminance(colour) > 0.35 ? Color.BLACK : Color.WHITE;
        yield new Paint(Lines.FALLING, colour.getRGB(), Contrast.mix(colour, ink, 0.55).getRGB());
      }
      default -> Paint.plain(colour);
    };
  }

  /** The paint of a cell without a value. */
  Paint paintWithout(CellMark mark) {
    return switch (mark) {
      case DIVERGED ->
          new Paint(Lines.CROSSED, style.muted().getRGB(), style.background().getRGB());
      case EXCLUDED -> Paint.plain(style.grid());
      default -> missing(Contrast.mix(style.background(), style.grid(), 0.3));
    };
  }

  private Paint missing(Color ground) {
    return new Paint(Lines.RISING, ground.getRGB(), style.grid().getRGB());
  }

  int pixel(Paint paint, int px, int py) {
    return isLine(paint.lines(), px, py) ? paint.ink() : paint.ground();
  }

  private boolean isLine(Lines lines, int px, int py) {
    return switch (lines) {
      case NONE -> false;
      case RISING -> rising(px, py) < stripe;
      case FALLING -> falling(px, py) * PERIOD < period;
      case CROSSED -> rising(px, py) < period / 4 || falling(px, py) < period / 4;
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
