package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Pixel images on a drawing, without blurring their edges. */
final class Pictures {
  private Pictures() {}

  /** Draws the whole image into a rectangle, keeping all of its pixels. */
  static void draw(Graphics2D g, BufferedImage image, Rectangle2D place) {
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    AffineTransform into = AffineTransform.getTranslateInstance(place.getX(), place.getY());
    into.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
    g.drawImage(image, into, null);
  }

  /** How many device pixels one unit of the drawing is wide. */
  static double pixelsPerUnit(Graphics2D g) {
    double scale = Math.abs(g.getTransform().getScaleX());
    return Math.max(1, scale);
  }
}
