package carryover.ui.chart;

import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A line chart on screen: zoom, pan, a read-out under the mouse, and a time cursor. Setting a model
 * is cheap; the drawing happens once per pulse.
 */
public final class LineChartView extends ChartView {
  private static final Words WORDS = Words.of(LineChartView.class);

  private static final double GRIP = 6;

  private final DoubleProperty timeCursor =
      new SimpleDoubleProperty(this, "timeCursor", Double.NaN);
  private final RestingText words = new RestingText(this, () -> LineChartWords.of(model()));
  private LineChartModel model;

  /** The last x of the lines. */
  private double end = Double.NaN;

  private DoubleConsumer onCursorMoved = x -> {};
  private Runnable onCursorReleased = () -> {};
  private DoubleConsumer onPick = x -> {};
  private boolean draggingCursor;
  private double mouseY = Double.NaN;
  private double readX = Double.NaN;

  public LineChartView(LineChartModel model) {
    setModel(model);
    timeCursor.addListener((property, before, now) -> repaintOverlay());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> read(Double.NaN, Double.NaN));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::grip);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragCursor);
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::pick);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    listenToGestures();
  }

  /** Shows other numbers; a zoom stays unless an axis has changed its scale. */
  public void setModel(LineChartModel newModel) {
    boolean sameScales =
        model != null
            && model.x().scale() == newModel.x().scale()
            && model.y().scale() == newModel.y().scale();
    model = newModel;
    end = newModel.end();
    if (!sameScales) {
      resetZoom();
    }
    words.changed();
    repaint();
  }

  public LineChartModel model() {
    return model;
  }

  /** Place of the time cursor on the x axis; NaN for none. */
  public DoubleProperty timeCursorProperty() {
    return timeCursor;
  }

  /** Called with an x on the axis when a person drags the time cursor; the owner moves it. */
  public void setOnCursorMoved(DoubleConsumer action) {
    onCursorMoved = Objects.requireNonNull(action);
  }

  /** Called when a person lets the time cursor go. */
  public void setOnCursorReleased(Runnable action) {
    onCursorReleased = Objects.requireNonNull(action);
  }

  /** Called with the x of the data nearest to a place that a person clicks. */
  public void setOnPick(DoubleConsumer action) {
    onPick = Objects.requireNonNull(action);
  }

  /** A screen reader hears the values at the read-out as their own line. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? geometry() == null || !Double.isFinite(readX)
            ? WORDS.text("keys.line")
            : ReadOut.words(ReadOut.rows(model, geometry(), readX, mouseY, Integer.MAX_VALUE))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** Where the time cursor stands, in pixels from the left. */
  double timeCursorPixel() {
    return geometry().px(timeCursor.get());
  }

  /** Where it can be gripped at the end of the lines, in pixels from the top. */
  double timeCursorGrip() {
    return geometry().area().getMinY();
  }

  /** The chart as it is now, zoomed as it is, without what follows the mouse. */
  public ChartPicture picture() {
    LineChartModel shown = model;
    Viewport part = viewport();
    return (g, area, style, pixelsPerUnit) -> LineChartPainter.paint(g, area, shown, style, part);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    return LineChartPainter.paint(g, area, model, style, part);
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    PlotGeometry geometry = geometry();
    Rectangle2D data = geometry.area();
    drawGestures(g, style);
    drawCursor(g, style, data);
    double read = geometry.px(readX);
    if (Double.isFinite(read) && !isBanding()) {
      g.setPaint(style.muted());
      g.setStroke(Dash.SOLID.stroke(1));
      g.draw(new Line2D.Double(read, data.getMinY(), read, data.getMaxY()));
      for (Series s : model.series()) {
        drawDot(g, style, s);
      }
      int most = ReadOut.most(style, area);
      List<ReadOutRow> rows = ReadOut.rows(model, geometry, readX, mouseY, most);
      ReadOut.draw(g, style, rows, area, read, mouseY);
    }
  }

  /** At the end of the lines it hides nothing: there it is a grip, without a line. */
  private void drawCursor(Graphics2D g, ChartStyle style, Rectangle2D data) {
    double cursor = timeCursorPixel();
    if (!(cursor >= data.getMinX() - 1 && cursor <= data.getMaxX() + 1)) {
      return;
    }
    g.setStroke(style.stroke(0.75, Dash.SOLID));
    Shape grip = new Ellipse2D.Double(cursor - 4, data.getMinY() - 4, 8, 8);
    if (timeCursor.get() == end) {
      g.setPaint(style.background());
      g.fill(grip);
      g.setPaint(style.foreground());
      g.draw(grip);
    } else {
      g.setPaint(style.foreground());
      g.draw(new Line2D.Double(cursor, data.getMinY(), cursor, data.getMaxY()));
      g.fill(grip);
    }
  }

  private void drawDot(Graphics2D g, ChartStyle style, Series s) {
    int i = s.faded() ? -1 : s.nearest(readX);
    if (i >= 0
        && s.x()[i] == readX
        && geometry().contains(geometry().px(readX), geometry().py(s.y()[i]))) {
      g.setPaint(style.line(s.colour()));
      g.fill(Marker.CIRCLE.at(geometry().px(readX), geometry().py(s.y()[i]), 7));
    }
  }

  private void hover(MouseEvent event) {
    boolean inside = geometry() != null && geometry().contains(event.getX(), event.getY());
    read(inside ? ReadOut.snap(model, geometry().xAt(event.getX())) : Double.NaN, event.getY());
    setCursor(isOnCursor(event) ? Cursor.H_RESIZE : Cursor.DEFAULT);
  }

  private void read(double x, double y) {
    readX = x;
    mouseY = y;
    repaintOverlay();
  }

  private boolean isOnCursor(MouseEvent event) {
    return geometry() != null
        && Math.abs(timeCursorPixel() - event.getX()) <= GRIP
        && (timeCursor.get() != end || event.getY() <= geometry().area().getMinY() + GRIP);
  }

  /** Registered before the zoom gestures, which leave consumed events alone. */
  private void grip(MouseEvent event) {
    draggingCursor = event.getButton() == MouseButton.PRIMARY && isOnCursor(event);
    if (draggingCursor) {
      event.consume();
    }
  }

  private void dragCursor(MouseEvent event) {
    if (draggingCursor) {
      Rectangle2D area = geometry().area();
      double px = Math.max(area.getMinX(), Math.min(area.getMaxX(), event.getX()));
      onCursorMoved.accept(geometry().xAt(px));
      event.consume();
    }
  }

  private void release() {
    if (draggingCursor) {
      draggingCursor = false;
      onCursorReleased.run();
    }
  }

  private void pick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && geometry() != null
        && geometry().contains(event.getX(), event.getY())) {
      double x = ReadOut.snap(model, geometry().xAt(event.getX()));
      if (Double.isFinite(x)) {
        onPick.accept(x);
      }
    }
  }

  /** Left and right move the read-out along the data. */
  private void key(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (direction == 0 || geometry() == null || event.isShortcutDown() || model.isEmpty()) {
      return;
    }
    Rectangle2D area = geometry().area();
    double start = Double.isFinite(readX) ? geometry().px(readX) : area.getCenterX();
    for (double px = start + direction;
        area.getMinX() <= px && px <= area.getMaxX();
        px += direction) {
      double x = ReadOut.snap(model, geometry().xAt(px));
      if (x != readX) {
        read(x, area.getCenterY());
        notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        break;
      }
    }
    event.consume();
  }
}
