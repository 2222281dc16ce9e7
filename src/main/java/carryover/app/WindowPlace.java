package carryover.app;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where a window lies and how large it is, its frame included, in pixels of the desktop.
 *
 * @param x left edge; not a number where the window may be put anywhere
 * @param y upper edge, likewise
 */
public record WindowPlace(double x, double y, double width, double height) {
  /** Where all parts of the window can be used. */
  static final double LEAST_WIDTH = 800;

  static final double LEAST_HEIGHT = 560;

  /** Edges of screens are not always at whole pixels. */
  private static final double ROUNDING = 1;

  /** In the middle of the first screen, as far as that is large enough. */
  static WindowPlace anywhere(double width, double height) {
    return new WindowPlace(Double.NaN, Double.NaN, width, height);
  }

  /**
   * The place nearest to this one at which the whole window can be seen, and is no smaller than the
   * least size unless the screen is.
   *
   * @param screens the usable part of each, the main one first
   */
  WindowPlace within(List<Rectangle2D> screens) {
    Rectangle2D screen = mostOf(screens);
    double w = fitting(width, LEAST_WIDTH, screen.getWidth());
    double h = fitting(height, LEAST_HEIGHT, screen.getHeight());
    if (w == width && h == height && isSeenOn(screens)) {
      return this;
    }
    return new WindowPlace(
        isPlaced()
            ? inside(x, w, screen.getMinX(), screen.getMaxX())
            : screen.getMinX() + Math.floor((screen.getWidth() - w) / 2),
        isPlaced()
            ? inside(y, h, screen.getMinY(), screen.getMaxY())
            : screen.getMinY() + Math.floor((screen.getHeight() - h) / 2),
        w,
        h);
  }

  /** The screen with the largest part of the window, the main one where there is no such. */
  Rectangle2D mostOf(List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen -> shared(screen) > 0)
        .max(Comparator.comparingDouble(this::shared))
        .orElse(screens.get(0));
  }

  private boolean isPlaced() {
    return Double.isFinite(x) && Double.isFinite(y);
  }

  /** Whether no part of it is out of sight; it may lie on several screens. */
  private boolean isSeenOn(List<Rectangle2D> screens) {
    double seen = screens.stream().mapToDouble(this::shared).sum();
    return isPlaced() && seen >= (width - ROUNDING) * (height - ROUNDING);
  }

  private double shared(Rectangle2D screen) {
    double w = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    double h = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
    return isPlaced() ? Math.max(0, w) * Math.max(0, h) : 0;
  }

  private static double fitting(double wanted, double least, double most) {
    return Math.min(Math.max(wanted, least), most);
  }

  private static double inside(double start, double length, double from, double to) {
    return Math.max(from, Math.min(start, to - length));
  }
}
