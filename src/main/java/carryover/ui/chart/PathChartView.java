package carryover.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A chart of paths on screen. The mouse reads points, Left and Right go through the heads. */
public final class PathChartView extends ChartView {
  private static final double REACH = 12;
  private static final double READ_SIZE = 9;

  private final RestingText words = new RestingText(this, () -> model().spoken());
  private PathChartModel model;
  private String readPath = "";
  private int readPoint;

  public PathChartView(PathChartModel model) {
    setModel(model);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> read("", 0));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    listenToGestures();
  }

  /** Shows other paths; a zoom stays unless an axis means something else now. */
  public void setModel(PathChartModel newModel) {
    boolean sameAxes =
        model != null
            && model.x().title().equals(newModel.x().title())
            && model.y().title().equals(newModel.y().title());
    model = newModel;
    if (!sameAxes) {
      resetZoom();
    }
    words.changed();
    repaint();
  }

  public PathChartModel model() {
    return model;
  }

  /** The chart as it is now, zoomed as it is, without what follows the mouse. */
  public ChartPicture picture() {
    PathChartModel shown = model;
    Viewport part = viewport();
    return (g, area, style, pixelsPerUnit) -> PathChartPainter.paint(g, area, shown, style, part);
  }

  /** A screen reader hears all that is told of the point that is read. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? ReadOut.words(rows())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    return PathChartPainter.paint(g, area, model, style, part);
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    drawGestures(g, style);
    List<ReadOutRow> rows = isBanding() ? List.of() : rows();
    if (!rows.isEmpty()) {
      PlanePath path = path();
      double px = geometry().px(path.x()[readPoint]);
      double py = geometry().py(path.y()[readPoint]);
      g.setPaint(style.foreground());
      g.setStroke(Dash.SOLID.stroke(style.lineWidth()));
      g.draw(Marker.CIRCLE.at(px, py, READ_SIZE));
      ReadOut.draw(g, style, rows, area, px, py);
    }
  }

  /** What is told of the point that is read; the paths may have changed under it. */
  private List<ReadOutRow> rows() {
    PlanePath path = path();
    return path == null || readPoint >= path.x().length || !path.isFinite(readPoint)
        ? List.of()
        : path.told().apply(readPoint);
  }

  private PlanePath path() {
    return model.paths().stream()
        .filter(path -> path.id().equals(readPath))
        .findFirst()
        .orElse(null);
  }

  /** Later paths lie on top of earlier ones. */
  private void hover(double px, double py) {
    String nearest = "";
    int point = 0;
    double least = REACH;
    for (PlanePath path : model.paths()) {
      for (int i = 0; geometry() != null && i < path.x().length; i++) {
        if (path.isFinite(i)) {
          double distance =
              Point2D.distance(px, py, geometry().px(path.x()[i]), geometry().py(path.y()[i]));
          if (distance <= least && !path.told().apply(i).isEmpty()) {
            least = distance;
            nearest = path.id();
            point = i;
          }
        }
      }
    }
    read(nearest, point);
  }

  private void key(KeyEvent event) {
    boolean on = event.getCode() == KeyCode.RIGHT;
    if (event.isShortcutDown() || !(on || event.getCode() == KeyCode.LEFT)) {
      return;
    }
    List<PlanePath> heads = new ArrayList<>(model.paths());
    heads.removeIf(path -> path.last() < 0 || path.told().apply(path.last()).isEmpty());
    if (!heads.isEmpty()) {
      int at = heads.indexOf(path());
      int next = at < 0 ? (on ? 0 : heads.size() - 1) : at + (on ? 1 : -1);
      PlanePath path = heads.get(Math.max(0, Math.min(heads.size() - 1, next)));
      read(path.id(), path.last());
      notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
    event.consume();
  }

  private void read(String path, int point) {
    if (!path.equals(readPath) || point != readPoint) {
      readPath = path;
      readPoint = point;
      repaintOverlay();
    }
  }
}
