package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/**
 * A sheet of the screen that plain Java2D code draws on. It is its own layout root: a repaint is
 * one layout pass of this node alone, so however often it is asked for it happens once per pulse.
 */
final class ChartSurface extends Region {
  private final Canvas canvas = new Canvas();
  private final ScreenGraphics graphics = new ScreenGraphics(canvas.getGraphicsContext2D());
  private final BiConsumer<Graphics2D, Rectangle2D> painter;

  ChartSurface(BiConsumer<Graphics2D, Rectangle2D> painter) {
    this.painter = painter;
    setManaged(false);
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
  }

  void repaint() {
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.floor(getWidth());
    double height = Math.floor(getHeight());
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
    if (width > 0 && height > 0) {
      canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
      painter.accept(graphics, new Rectangle2D.Double(0, 0, width, height));
    }
  }
}
