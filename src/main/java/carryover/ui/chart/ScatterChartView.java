package carryover.ui.chart;

import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * A scatter chart on screen. A dragged rectangle selects points (brushing), with Ctrl it adds them
 * to the selection; a click beside them gives the selection up; wheel and shift drag zoom and move.
 */
public final class ScatterChartView extends ChartView {
  private static final Words WORDS = Words.of(ScatterChartView.class);

  private static final double REACH = 9;
  private static final int[] NO_POINTS = {};
  private static final boolean[] NO_SELECTION = {};

  private final RestingText words = new RestingText(this, () -> ScatterChartWords.of(model()));
  private ScatterChartModel model;
  private int hovered = ScatterChartModel.NONE;
  private Consumer<int[]> onBrush = points -> {};
  private Consumer<int[]> onAdd = points -> {};
  private boolean adding;
  private IntConsumer onHover = point -> {};
  private IntFunction<List<ReadOutRow>> readOut = point -> List.of();

  public ScatterChartView(ScatterChartModel model) {
    setModel(model);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(nearest(event.getX(), event.getY())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(ScatterChartModel.NONE));
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> adding = event.isShortcutDown());
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    listenToGestures();
  }

  /** Shows other numbers; a zoom stays unless an axis means something else now. */
  public void setModel(ScatterChartModel newModel) {
    boolean sameAxes =
        model != null
            && model.xAxis().equals(newModel.xAxis())
            && model.yAxis().equals(newModel.yAxis());
    model = newModel;
    if (!sameAxes) {
      resetZoom();
    }
    if (hovered >= newModel.x().length) {
      hovered = ScatterChartModel.NONE;
    }
    words.changed();
    repaint();
  }

  public ScatterChartModel model() {
    return model;
  }

  /** Called with the points inside a dragged rectangle; none when the selection is given up. */
  public void setOnBrush(Consumer<int[]> action) {
    onBrush = Objects.requireNonNull(action);
  }

  /** Called with points dragged over or clicked with Ctrl, which are to join the selected ones. */
  public void setOnAdd(Consumer<int[]> action) {
    onAdd = Objects.requireNonNull(action);
  }

  /** Called with the point under the mouse, {@link ScatterChartModel#NONE} for none. */
  public void setOnHover(IntConsumer action) {
    onHover = Objects.requireNonNull(action);
  }

  /** What the small table beside the mouse says of a point; an empty list shows none. */
  public void setReadOut(IntFunction<List<ReadOutRow>> rows) {
    readOut = Objects.requireNonNull(rows);
  }

  /** The chart as it is now, zoomed as it is, without what follows the mouse. */
  public ChartPicture picture() {
    return picture(model.withSelected(NO_SELECTION));
  }

  /** The same with the selected points brought out. */
  public ChartPicture markedPicture() {
    return picture(model);
  }

  private ChartPicture picture(ScatterChartModel shown) {
    Viewport part = viewport();
    return (g, area, style, pixelsPerUnit) ->
        ScatterChartPainter.paint(g, area, shown, style, part);
  }

  /** A screen reader hears all that is known of the point under the cursor. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? hovered == ScatterChartModel.NONE
            ? WORDS.text("keys.scatter")
            : ReadOut.words(readOut.apply(hovered))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    return ScatterChartPainter.paint(g, area, model, style, part);
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    PlotGeometry geometry = geometry();
    drawGestures(g, style);
    if (hovered != ScatterChartModel.NONE && model.isShown(hovered)) {
      g.setPaint(style.foreground());
      g.setStroke(Dash.SOLID.stroke(style.lineWidth()));
      g.draw(ScatterChartPainter.dot(geometry, model, hovered, style));
      List<ReadOutRow> rows = readOut.apply(hovered);
      if (!rows.isEmpty()) {
        double px = geometry.px(model.x()[hovered]);
        ReadOut.draw(g, style, rows, area, px, geometry.py(model.y()[hovered]));
      }
    }
  }

  /** The points inside are brushed. */
  @Override
  void bandDrawn(PlotGeometry g, Rectangle2D band) {
    (adding ? onAdd : onBrush)
        .accept(
            IntStream.range(0, model.x().length)
                .filter(i -> band.contains(g.px(model.x()[i]), g.py(model.y()[i])))
                .toArray());
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      int point = nearest(event.getX(), event.getY());
      boolean joins = event.isShortcutDown() || event.isShiftDown();
      (joins ? onAdd : onBrush)
          .accept(point == ScatterChartModel.NONE ? NO_POINTS : new int[] {point});
    }
  }

  /** Left and right walk through the points by x, Enter selects one, Escape gives up. */
  private void key(KeyEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(-1);
      case RIGHT -> step(1);
      case ENTER, SPACE ->
          (event.isShiftDown() ? onAdd : onBrush)
              .accept(hovered == ScatterChartModel.NONE ? NO_POINTS : new int[] {hovered});
      case ESCAPE -> {
        if (!model.hasSelection()) {
          return;
        }
        onBrush.accept(NO_POINTS);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int direction) {
    int[] byX =
        IntStream.range(0, model.x().length)
            .filter(model::isShown)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> model.x()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int place = direction > 0 ? -1 : byX.length;
    for (int k = 0; k < byX.length; k++) {
      place = byX[k] == hovered ? k : place;
    }
    if (byX.length > 0) {
      hover(byX[Math.max(0, Math.min(byX.length - 1, place + direction))]);
      notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
  }

  private void hover(int point) {
    if (point != hovered) {
      hovered = point;
      onHover.accept(point);
      repaintOverlay();
    }
  }

  private int nearest(double px, double py) {
    int best = ScatterChartModel.NONE;
    double least = REACH;
    for (int i = 0; geometry() != null && i < model.x().length; i++) {
      double distance =
          Point2D.distance(px, py, geometry().px(model.x()[i]), geometry().py(model.y()[i]));
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
