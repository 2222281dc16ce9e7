package carryover.ui.chart;

import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Zooming and moving: drag a rectangle, wheel (over an axis: only that axis), shift or middle drag
 * to move, double click, 0 or Escape to see everything, + and − on the keyboard.
 */
final class ZoomGestures {
  private static final Words WORDS = Words.of(ZoomGestures.class);

  private static final double LEAST_DRAG = 5;
  private static final double WHEEL = 1.0015;
  private static final double KEY_FACTOR = 0.8;

  private final Supplier<PlotGeometry> geometry;
  private final Supplier<Viewport> viewport;
  private final Consumer<Viewport> change;
  private final BiConsumer<PlotGeometry, Rectangle2D> onBand;
  private final Runnable repaint;
  private MouseEvent pressed;
  private PlotGeometry geometryAtPress;
  private boolean moving;
  private Optional<Rectangle2D> rubberBand = Optional.empty();

  /**
   * @param onBand what a dragged rectangle is for
   */
  ZoomGestures(
      Supplier<PlotGeometry> geometry,
      Supplier<Viewport> viewport,
      Consumer<Viewport> change,
      BiConsumer<PlotGeometry, Rectangle2D> onBand,
      Runnable repaint) {
    this.geometry = geometry;
    this.viewport = viewport;
    this.change = change;
    this.onBand = onBand;
    this.repaint = repaint;
  }

  void install(Node node) {
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The rectangle being dragged. */
  Optional<Rectangle2D> rubberBand() {
    return rubberBand;
  }

  /** Draws the rectangle being dragged, and how to get back from a zoom. */
  void draw(Graphics2D g, ChartStyle style) {
    rubberBand.ifPresent(
        band -> {
          g.setPaint(ChartStyle.withAlpha(style.muted(), 0.2));
          g.fill(band);
        });
    if (!viewport.get().isAll()) {
      String zoomed = WORDS.text("zoom.all");
      Labels labels = new Labels(g, style);
      Rectangle2D area = geometry.get().area();
      double width = labels.width(zoomed) + style.fontSize();
      double top = area.getMaxY() - labels.height();
      g.setPaint(ChartStyle.withAlpha(style.background(), 0.85));
      g.fill(new Rectangle2D.Double(area.getMaxX() - width, top, width, labels.height()));
      labels.drawRight(
          zoomed, area.getMaxX() - style.fontSize() / 2, top + labels.height() / 2, style.muted());
    }
  }

  private void press(MouseEvent event) {
    PlotGeometry g = geometry.get();
    boolean hand = event.getButton() == MouseButton.MIDDLE || event.isShiftDown();
    boolean usable = event.getButton() == MouseButton.PRIMARY || hand;
    if (!event.isConsumed() && g != null && usable && g.contains(event.getX(), event.getY())) {
      pressed = event;
      geometryAtPress = g;
      moving = hand;
    }
  }

  private void drag(MouseEvent event) {
    if (pressed == null || event.isConsumed()) {
      return;
    }
    double dx = event.getX() - pressed.getX();
    double dy = event.getY() - pressed.getY();
    if (moving) {
      change.accept(viewport.get().shifted(geometryAtPress, dx, dy));
    } else {
      rubberBand =
          Math.max(Math.abs(dx), Math.abs(dy)) < LEAST_DRAG ? Optional.empty() : band(event);
      repaint.run();
    }
  }

  private void release(MouseEvent event) {
    rubberBand.ifPresent(r -> onBand.accept(geometryAtPress, r));
    rubberBand = Optional.empty();
    pressed = null;
    repaint.run();
  }

  /** A drag that is clearly along one axis zooms only that axis: the band spans the other. */
  private Optional<Rectangle2D> band(MouseEvent event) {
    Rectangle2D area = geometryAtPress.area();
    double x0 = clamp(Math.min(pressed.getX(), event.getX()), area.getMinX(), area.getMaxX());
    double x1 = clamp(Math.max(pressed.getX(), event.getX()), area.getMinX(), area.getMaxX());
    double y0 = clamp(Math.min(pressed.getY(), event.getY()), area.getMinY(), area.getMaxY());
    double y1 = clamp(Math.max(pressed.getY(), event.getY()), area.getMinY(), area.getMaxY());
    if (y1 - y0 < LEAST_DRAG) {
      y0 = area.getMinY();
      y1 = area.getMaxY();
    } else if (x1 - x0 < LEAST_DRAG) {
      x0 = area.getMinX();
      x1 = area.getMaxX();
    }
    return Optional.of(new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0));
  }

  private void click(MouseEvent event) {
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (twice && !event.isConsumed()) {
      change.accept(Viewport.ALL);
    }
  }

  private void scroll(ScrollEvent event) {
    PlotGeometry g = geometry.get();
    // Shift turns the wheel sideways on some systems.
    double turned = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
    if (g == null || turned == 0) {
      return;
    }
    double factor = Math.pow(WHEEL, -turned);
    boolean overYAxis = event.getX() < g.area().getMinX();
    boolean overXAxis = event.getY() > g.area().getMaxY();
    change.accept(
        viewport
            .get()
            .scaled(
                g,
                clamp(event.getX(), g.area().getMinX(), g.area().getMaxX()),
                clamp(event.getY(), g.area().getMinY(), g.area().getMaxY()),
                overYAxis ? 1 : factor,
                overXAxis ? 1 : factor));
    event.consume();
  }

  private void key(KeyEvent event) {
    PlotGeometry g = geometry.get();
    if (g == null || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> change.accept(aboutCentre(g, KEY_FACTOR));
      case MINUS, SUBTRACT -> change.accept(aboutCentre(g, 1 / KEY_FACTOR));
      case DIGIT0, NUMPAD0, ESCAPE -> {
        if (viewport.get().isAll()) {
          return;
        }
        change.accept(Viewport.ALL);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Viewport aboutCentre(PlotGeometry g, double factor) {
    Rectangle2D area = g.area();
    return viewport.get().scaled(g, area.getCenterX(), area.getCenterY(), factor, factor);
  }

  private static double clamp(double value, double from, double to) {
    return Math.max(from, Math.min(to, value));
  }
}
