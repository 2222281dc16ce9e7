package carryover.ui.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Text;
import org.jfree.fx.FXGraphics2D;

/**
 * Java2D onto a JavaFX canvas. Text is measured as JavaFX draws it, which Java2D does not do
 * exactly; each text once, because a measurement costs as much as a scene node.
 */
final class ScreenGraphics extends FXGraphics2D {
  private static final int MOST_TEXTS = 2000;

  private final Map<Font, FontMetrics> metrics = new HashMap<>();

  ScreenGraphics(GraphicsContext context) {
    super(context);
    // The parent believes its first font is set already, and would never tell the canvas.
    setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return metrics.computeIfAbsent(font, ScreenMetrics::new);
  }

  private static final class ScreenMetrics extends FontMetrics {
    private static final long serialVersionUID = 1;

    private final transient Map<String, Bounds> known = new HashMap<>();

    ScreenMetrics(Font font) {
      super(font);
    }

    @Override
    public int getAscent() {
      return (int) Math.round(-bounds("0").getMinY());
    }

    @Override
    public int getDescent() {
      return (int) Math.round(bounds("0").getMaxY());
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.ceil(bounds(text).getWidth());
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
      Bounds b = bounds(text);
      return new Rectangle2D.Double(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    private Bounds bounds(String text) {
      if (known.size() > MOST_TEXTS) {
        known.clear();
      }
      return known.computeIfAbsent(text, this::measure);
    }

    private Bounds measure(String text) {
      Text node = new Text(text);
      // As FXGraphics2D sets the font for drawing: whole sizes only.
      node.setFont(javafx.scene.text.Font.font(font.getFamily(), font.getSize()));
      return node.getLayoutBounds();
    }
  }
}
