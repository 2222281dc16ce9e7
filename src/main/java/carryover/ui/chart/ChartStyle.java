package carryover.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/**
 * What all charts of one theme share.
 *
 * @param foreground text
 * @param muted secondary text, axes, markers
 * @param grid grid lines
 * @param leastContrast contrast ratio (WCAG 2, 1…21) every line must reach against the background
 * @param fontSize size of all text in pixels
 * @param lineWidth width of an ordinary line in pixels
 */
public record ChartStyle(
    Color background,
    Color foreground,
    Color muted,
    Color grid,
    double leastContrast,
    String fontFamily,
    double fontSize,
    double lineWidth) {
  private static final String FAMILY = Font.SANS_SERIF;
  private static final double TEXT_CONTRAST = 4.5;
  private static final double FONT_SIZE = 12;

  public static final ChartStyle LIGHT =
      new ChartStyle(
          Color.WHITE,
          new Color(0x24292F),
          new Color(0x57606A),
          new Color(0xE4E8EC),
          1.9,
          FAMILY,
          FONT_SIZE,
          2);
  public static final ChartStyle DARK =
      new ChartStyle(
          new Color(0x0D1117),
          new Color(0xE6EDF3),
          new Color(0x9AA4AF),
          new Color(0x262C35),
          4,
          FAMILY,
          FONT_SIZE,
          2);
  public static final ChartStyle CONTRAST =
      new ChartStyle(
          Color.BLACK, Color.WHITE, Color.WHITE, new Color(0x4A4A4A), 6, FAMILY, FONT_SIZE, 2.5);

  public ChartStyle withFontSize(double size) {
    return new ChartStyle(
        background, foreground, muted, grid, leastContrast, fontFamily, size, lineWidth);
  }

  public ChartStyle withFontFamily(String family) {
    return new ChartStyle(
        background, foreground, muted, grid, leastContrast, family, fontSize, lineWidth);
  }

  public ChartStyle withLineWidth(double width) {
    return new ChartStyle(
        background, foreground, muted, grid, leastContrast, fontFamily, fontSize, width);
  }

  /** How much larger than usual everything is drawn, told by the text. */
  double scale() {
    return fontSize / FONT_SIZE;
  }

  public Font font() {
    return new Font(fontFamily, Font.PLAIN, (int) Math.round(fontSize));
  }

  /** The colour as a line on this background: unchanged where it can be seen. */
  public Color line(Color colour) {
    return Contrast.atLeast(leastContrast, colour, background);
  }

  /** The colour as text on this background, darkened or lightened until it can be read. */
  public Color text(Color colour) {
    return Contrast.atLeast(Math.max(TEXT_CONTRAST, leastContrast), colour, background);
  }

  /** A stroke so many times the ordinary width. */
  public BasicStroke stroke(double times, Dash dash) {
    return dash.stroke(lineWidth * times);
  }

  static Color withAlpha(Color colour, double opacity) {
    return new Color(
        colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
  }
}
