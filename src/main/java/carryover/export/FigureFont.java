package carryover.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font of all figures in files: DejaVu Sans, which comes with the program. It has the Greek
 * letters and signs of the charts and may be embedded, so a figure looks the same wherever it is
 * made or opened.
 */
final class FigureFont {
  static final String FAMILY = "DejaVu Sans";

  /** Verdana's letters are about as wide: for SVG files where the font is not installed. */
  static final String CSS_FAMILIES = "'DejaVu Sans', Verdana, sans-serif";

  private static final String RESOURCE = "/carryover/export/DejaVuSans.ttf";

  private FigureFont() {}

  /** Read once, when first asked for. */
  private static final class Loaded {
    static final Font FONT = load();
  }

  /** Makes the font known to Java2D by its name; again does no harm. */
  static void register() {
    // Refused when a font of this name is there already, which then serves as well.
    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Loaded.FONT);
  }

  private static Font load() {
    try (InputStream in = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
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
