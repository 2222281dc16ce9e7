package carryover.export;

import carryover.ui.chart.ChartStyle;

/**
 * The sheets that figures are drawn on. A unit is a CSS pixel, a 96th of an inch. Text is as large
 * as it has to be to be read there: 7.5 points and more in print, 18 on a slide.
 */
public enum FigureSize {
  /** What a chart of the window looks like. */
  SCREEN(640, 420, 12, 2, 2),
  /** One column of a journal, 85 mm. */
  COLUMN(Units.ofMillimetres(85), 250, 10, 1.4, 4),
  /** The whole width of a journal's page, 170 mm. */
  PAGE(Units.ofMillimetres(170), 380, 12, 1.8, 4),
  /** A slide of 13⅓ × 7½ inches. */
  SLIDE(1280, 720, 24, 4, 2);

  private final double width;
  private final double height;
  private final double fontSize;
  private final double lineWidth;
  private final int pngScale;

  FigureSize(double width, double height, double fontSize, double lineWidth, int pngScale) {
    this.width = width;
    this.height = height;
    this.fontSize = fontSize;
    this.lineWidth = lineWidth;
    this.pngScale = pngScale;
  }

  /** Lengths as they are measured on paper. */
  private static final class Units {
    static final double A_MILLIMETRE = 96 / 25.4;

    static double ofMillimetres(double length) {
      return length * A_MILLIMETRE;
    }
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** Pixels of a PNG file per unit. */
  int pngScale() {
    return pngScale;
  }

  ChartStyle style() {
    return ChartStyle.LIGHT
        .withFontFamily(FigureFont.FAMILY)
        .withFontSize(fontSize)
        .withLineWidth(lineWidth);
  }

  /** So many units as millimetres. */
  static double millimetres(double units) {
    return units / Units.A_MILLIMETRE;
  }
}
