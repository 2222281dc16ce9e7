package carryover.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font of all figures in files: Liberation Sans, which PDFBox brings along. It has the Greek
 * letters and signs of the charts, may be embedded, and its letters are as wide as those of Arial
 * and Helvetica, so a figure looks the same wherever it is opened.
 */
final class FigureFont {
  static final String FAMILY = "Liberation Sans";

  /** For programs that draw an SVG file where the font is not installed. */
  static final String CSS_FAMILIES = "'Liberation Sans', Arial, Helvetica, sans-serif";

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private FigureFont() {}

  /** Makes the font known to Java2D by its name; again does no harm. */
  static void register() {
    try (InputStream in = open()) {
      // Refused when a font of this name is there already, which then serves as well.
      GraphicsEnvironment.getLocalGraphicsEnvironment()
          .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
    } catch (FontFormatException e) {
      throw new IllegalStateException("the font of the figures cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the font of the figures cannot be read", e);
    }
  }

  /** The font's file; to be closed. */
  static InputStream open() {
    InputStream in = FigureFont.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("the program was built without " + RESOURCE);
    }
    return in;
  }
}
