package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** What all charts on screen share: the drawing, and over it a sheet for what follows the mouse. */
abstract class ChartView extends Region {
  private static final double PREFERRED_WIDTH = 480;
  private static final double PREFERRED_HEIGHT = 300;

  private final ObjectProperty<ChartStyle> chartStyle =
      new SimpleObjectProperty<>(this, "chartStyle", ChartStyle.LIGHT);
  private final ChartSurface picture = new ChartSurface(this::paintPicture);
  private final ChartSurface overlay = new ChartSurface(this::paintOverlay);

  private final Region focusRing = new Region();

  ChartView() {
    getStyleClass().add("chart-view");
    setMinSize(0, 0);
    setPrefSize(PREFERRED_WIDTH, PREFERRED_HEIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
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

  /** The chart as it is now, zoomed as it is, without what follows the mouse. */
  public abstract ChartPicture picture();

  /** Draws the chart. */
  abstract void paintPicture(Graphics2D g, Rectangle2D area);

  /** Draws what follows the mouse and the cursor. */
  abstract void paintOverlay(Graphics2D g, Rectangle2D area);

  final void repaint() {
    picture.repaint();
    overlay.repaint();
  }

  final void repaintOverlay() {
    overlay.repaint();
  }

  @Override
  protected void layoutChildren() {
    picture.resize(getWidth(), getHeight());
    overlay.resize(getWidth(), getHeight());
    focusRing.resize(getWidth(), getHeight());
  }
}
