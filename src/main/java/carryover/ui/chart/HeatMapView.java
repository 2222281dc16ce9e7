package carryover.ui.chart;

import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A map on screen: zoom, a cell cursor that follows the mouse or the arrow keys, a click (or Enter)
 * that picks a cell, and a double click (or Enter on the picked cell) that opens it. Escape, not a
 * double click, leaves the zoom.
 */
public final class HeatMapView extends ChartView {
  private static final Words WORDS = Words.of(HeatMapView.class);

  private final RestingText words = new RestingText(this, () -> HeatMapWords.of(model()));
  private HeatMapModel model;
  private int cursor = HeatMapModel.NONE;
  private IntConsumer onHover = cell -> {};
  private IntConsumer onClick = cell -> {};
  private IntConsumer onAdd = cell -> {};
  private IntConsumer onOpen = cell -> {};
  private IntFunction<List<ReadOutRow>> readOut = cell -> List.of();

  public HeatMapView(HeatMapModel model) {
    setModel(model);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> moveTo(cellAt(event)));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> moveTo(HeatMapModel.NONE));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    listenToGestures();
  }

  /** Shows other numbers; the zoom stays while the axes do. */
  public void setModel(HeatMapModel newModel) {
    boolean sameAxes =
        model != null
            && model.x().span().equals(newModel.x().span())
            && model.y().span().equals(newModel.y().span());
    boolean sameMap = model != null && model.withoutMarks().equals(newModel.withoutMarks());
    model = newModel;
    if (!sameAxes) {
      resetZoom();
    }
    if (cursor >= newModel.values().length) {
      cursor = HeatMapModel.NONE;
    }
    words.changed();
    // A drag moves the crosshair at every pulse: the map itself need not be drawn again.
    if (sameMap) {
      repaintOverlay();
    } else {
      repaint();
    }
  }

  public HeatMapModel model() {
    return model;
  }

  /**
   * Called with the cell under the mouse or keyboard cursor, {@link HeatMapModel#NONE} for none.
   */
  public void setOnHover(IntConsumer action) {
    onHover = Objects.requireNonNull(action);
  }

  /** Called with the cell that was clicked, or on which Enter was pressed. */
  public void setOnClick(IntConsumer action) {
    onClick = Objects.requireNonNull(action);
  }

  /**
   * Called with a cell that was clicked with Ctrl or Shift, or on which Shift+Enter was pressed.
   */
  public void setOnAdd(IntConsumer action) {
    onAdd = Objects.requireNonNull(action);
  }

  /** Called with the cell that was double-clicked, or picked and then opened with Enter. */
  public void setOnOpen(IntConsumer action) {
    onOpen = Objects.requireNonNull(action);
  }

  /** What the small table beside the cursor says of a cell; an empty list shows none. */
  public void setReadOut(IntFunction<List<ReadOutRow>> rows) {
    readOut = Objects.requireNonNull(rows);
  }

  /** Other numbers over the same axes, zoomed as the map is now. */
  public ChartPicture picture(HeatMapModel shown) {
    Viewport part = viewport();
    return (g, area, style, pixelsPerUnit) ->
        HeatMapPainter.paint(g, area, shown, style, part, pixelsPerUnit);
  }

  /** A screen reader hears all that is known of the cell under the cursor. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? cursor == HeatMapModel.NONE
            ? WORDS.text("keys.map")
            : ReadOut.words(readOut.apply(cursor))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    double pixelsPerUnit =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getRenderScaleX();
    return HeatMapPainter.paintMap(g, area, model, style, part, Math.max(1, pixelsPerUnit));
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    PlotGeometry geometry = geometry();
    HeatMapPainter.paintMarks(g, geometry, model, style);
    drawGestures(g, style);
    if (cursor != HeatMapModel.NONE && !isBanding()) {
      HeatMapPainter.drawCell(g, geometry, model, cursor, style);
      List<ReadOutRow> rows = readOut.apply(cursor);
      if (!rows.isEmpty()) {
        double x = geometry.px(model.x().centres()[cursor % model.x().count()]);
        double y = geometry.py(model.y().centres()[cursor / model.x().count()]);
        ReadOut.draw(g, style, rows, area, x, y);
      }
    }
  }

  private int cellAt(MouseEvent event) {
    if (geometry() == null || !geometry().contains(event.getX(), event.getY())) {
      return HeatMapModel.NONE;
    }
    int column = model.x().cell(model.x().edges(), geometry().xAt(event.getX()));
    int row = model.y().cell(model.y().edges(), geometry().yAt(event.getY()));
    return column < 0 || row < 0 ? HeatMapModel.NONE : row * model.x().count() + column;
  }

  private void moveTo(int cell) {
    if (cell != cursor) {
      cursor = cell;
      onHover.accept(cell);
      repaintOverlay();
    }
  }

  private void click(MouseEvent event) {
    int cell = cellAt(event);
    if (event.getButton() != MouseButton.PRIMARY
        || !event.isStillSincePress()
        || cell == HeatMapModel.NONE) {
      return;
    }
    if (event.isShortcutDown() || event.isShiftDown()) {
      event.consume();
      onAdd.accept(cell);
    } else if (event.getClickCount() == 1) {
      onClick.accept(cell);
    } else {
      // Consumed, so that the zoom stays.
      event.consume();
      if (event.getClickCount() == 2) {
        onOpen.accept(cell);
      }
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(-1, 0);
      case RIGHT -> step(1, 0);
      case DOWN -> step(0, -1);
      case UP -> step(0, 1);
      case ENTER, SPACE -> {
        if (cursor != HeatMapModel.NONE) {
          boolean picked = cursor == model.selected();
          (event.isShiftDown() ? onAdd : picked ? onOpen : onClick).accept(cursor);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int right, int up) {
    int nx = model.x().count();
    int ny = model.y().count();
    int start = cursor != HeatMapModel.NONE ? cursor : Math.max(0, model.selected());
    int column = Math.max(0, Math.min(nx - 1, start % nx + right));
    int row = Math.max(0, Math.min(ny - 1, start / nx + up));
    moveTo(row * nx + column);
    notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }
}
