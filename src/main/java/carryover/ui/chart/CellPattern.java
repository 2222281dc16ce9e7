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

  /** A pixel of a cell that has a colour. */
  int pixel(CellMark mark, Color colour, int px, int py) {
    int rising = Math.floorMod(px + py, period);
    int falling = Math.floorMod(px - py, period);
    if (mark == CellMark.PROVISIONAL) {
      // The stripes of a missing cell run through: paler alone would read as another value.
      return rising < stripe
          ? missing(rising)
          : Contrast.mix(colour, style.background(), 0.35).getRGB();
    }
    if (mark == CellMark.HATCHED && falling * PERIOD < period) {
      Color ink = Contrast.luminance(colour) > 0.35 ? Color.BLACK : Color.WHITE;
      return Contrast.mix(colour, ink, 0.55).getRGB();
    }
    return colour.getRGB();
  }

  /** A pixel of a cell without a value. */
  int pixelWithout(CellMark mark, int px, int py) {
    int rising = Math.floorMod(px + py, period);
    int falling = Math.floorMod(px - py, period);
    return switch (mark) {
      case DIVERGED -> {
        boolean line = rising < period / 4 || falling < period / 4;
        yield (line ? style.background() : style.muted()).getRGB();
      }
      case EXCLUDED -> style.grid().getRGB();
      default -> missing(rising);
    };
  }

  /** A sample for the legend, so many pixels wide and high. */
  BufferedImage sample(CellMark mark, int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    for (int py = 0; py < size; py++) {
      for (int px = 0; px < size; px++) {
        boolean valued = mark == CellMark.HATCHED;
        image.setRGB(
            px, py, valued ? pixel(mark, style.grid(), px, py) : pixelWithout(mark, px, py));
      }
    }
    return image;
  }

  private int missing(int rising) {
    return rising < stripe
        ? style.grid().getRGB()
        : Contrast.mix(style.background(), style.grid(), 0.3).getRGB();
  }
}
