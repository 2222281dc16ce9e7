package carryover.ui.chart;

import carryover.ui.control.ReleasePosition;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What all charts on screen share: the drawing, over it a sheet for what follows the mouse, and
 * zooming.
 */
abstract class ChartView extends Region {
  private static final double PREFERRED_WIDTH = 480;
  private static final double PREFERRED_HEIGHT = 300;

  private final ObjectProperty<ChartStyle> chartStyle =
      new SimpleObjectProperty<>(this, "chartStyle", ChartStyle.LIGHT);
  private final ChartSurface picture = new ChartSurface(this::paintPicture);
  private final ChartSurface overlay = new ChartSurface(this::paintOverlay);

  private final Region focusRing = new Region();
  private final ZoomGestures gestures =
      new ZoomGestures(
          this::geometry, this::viewport, this::setViewport, this::bandDrawn, this::repaintOverlay);
  private Viewport viewport = Viewport.ALL;
  private PlotGeometry geometry;

  ChartView() {
    getStyleClass().add("chart-view");
    setMinSize(0, 0);
    setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    ReleasePosition.endDragsOf(this);
    focusRing.getStyleClass().add("chart-focus-ring");
    focusRing.setManaged(false);
    focusRing.setMouseTransparent(true);
    getChildren().addAll(picture, overlay, focusRing);
    chartStyle.addListener((property, before, now) -> repaint());
  }

  /** Colours, text size and line width; follows the theme. */
  public final ObjectProperty<ChartStyle> chartStyleProperty() {
    return chartStyle;
  }

  /** Shows everything again. */
  public final void resetZoom() {
    setViewport(Viewport.ALL);
  }

  /** Draws the chart, and says where it has come to lie. */
  abstract PlotGeometry paintPicture(
      Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part);

  /** Draws what follows the mouse and the cursor. */
  abstract void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style);

  /** What a dragged rectangle is for: it is zoomed to. */
  void bandDrawn(PlotGeometry at, Rectangle2D band) {
    setViewport(
        viewport.zoomed(at, band.getMinX(), band.getMaxY(), band.getMaxX(), band.getMinY()));
  }

  /** Zooms by mouse and keys; handlers that come first can keep an event by consuming it. */
  final void listenToGestures() {
    gestures.install(this);
  }

  /** The part that is shown. */
  final Viewport viewport() {
    return viewport;
  }

  /** Where the chart lies; null before it was drawn. */
  final PlotGeometry geometry() {
    return geometry;
  }

  /** Draws the rectangle being dragged, and how to get back from a zoom. */
  final void drawGestures(Graphics2D g, ChartStyle style) {
    gestures.draw(g, style);
  }

  /** Whether a rectangle is being dragged. */
  final boolean isBanding() {
    return gestures.rubberBand().isPresent();
  }

  final void repaint() {
    picture.repaint();
    overlay.repaint();
  }

  final void repaintOverlay() {
    overlay.repaint();
  }

  private void paintPicture(Graphics2D g, Rectangle2D area) {
    geometry = paintPicture(g, area, chartStyle.get(), viewport);
  }

  private void paintOverlay(Graphics2D g, Rectangle2D area) {
    if (geometry != null) {
      PlotFrame.prepare(g);
      paintOverlay(g, area, chartStyle.get());
    }
  }

  private void setViewport(Viewport part) {
    viewport = part;
    repaint();
  }

  @Override
  protected void layoutChildren() {
    picture.resize(getWidth(), getHeight());
    overlay.resize(getWidth(), getHeight());
    focusRing.resize(getWidth(), getHeight());
  }
}
