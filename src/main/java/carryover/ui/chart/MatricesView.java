package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Matrices on screen: the entry under the mouse, or the arrow keys, is read out in all of them. */
public final class MatricesView extends ChartView {
  private static final Words WORDS = Words.of(MatricesView.class);
  private static final int NONE = -1;

  private final RestingText words = new RestingText(this, this::words);
  private MatricesModel model;
  private List<Rectangle2D> squares = List.of();
  private int panel;
  private int row = NONE;
  private int column = NONE;
  private EntryReadOut readOut = (i, j) -> List.of();

  /** Says what is to be read of an entry. */
  public interface EntryReadOut {
    List<ReadOutRow> of(int row, int column);
  }

  public MatricesView(MatricesModel model) {
    setModel(model);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> moveTo(panel, NONE, NONE));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  public void setModel(MatricesModel newModel) {
    model = newModel;
    if (row >= model.order() || column >= model.order()) {
      row = NONE;
      column = NONE;
    }
    panel = Math.min(panel, model.panels().size() - 1);
    words.changed();
    repaint();
  }

  public MatricesModel model() {
    return model;
  }

  /** What the small table says of an entry; an empty list shows none. */
  public void setReadOut(EntryReadOut rows) {
    readOut = Objects.requireNonNull(rows);
  }

  /** The matrices as they are now, without what follows the mouse. */
  public ChartPicture picture() {
    return ChartPicture.of(model);
  }

  /** A screen reader hears what is read out of the entry under the cursor. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? row == NONE ? WORDS.text("keys.matrices") : ReadOut.words(readOut.of(row, column))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    squares = MatricesPainter.paint(g, area, model, style);
    return new PlotGeometry(
        area, AxisScale.LINEAR, new Span(0, 1), AxisScale.LINEAR, new Span(0, 1));
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    if (row == NONE || squares.isEmpty()) {
      return;
    }
    for (Rectangle2D square : squares) {
      Rectangle2D entry = entry(square);
      g.setPaint(Color.BLACK);
      g.setStroke(Dash.SOLID.stroke(style.lineWidth() + 2));
      g.draw(entry);
      g.setPaint(Color.WHITE);
      g.setStroke(Dash.SOLID.stroke(style.lineWidth()));
      g.draw(entry);
    }
    List<ReadOutRow> rows = readOut.of(row, column);
    if (!rows.isEmpty()) {
      Rectangle2D entry = entry(squares.get(panel));
      ReadOut.draw(g, style, rows, area, entry.getCenterX(), entry.getCenterY());
    }
  }

  private Rectangle2D entry(Rectangle2D square) {
    double side = square.getWidth() / model.order();
    return new Rectangle2D.Double(
        square.getX() + column * side, square.getY() + row * side, side, side);
  }

  private void hover(MouseEvent event) {
    for (int k = 0; k < squares.size(); k++) {
      Rectangle2D square = squares.get(k);
      if (square.contains(event.getX(), event.getY())) {
        double side = square.getWidth() / model.order();
        int at = (int) ((event.getY() - square.getY()) / side);
        int along = (int) ((event.getX() - square.getX()) / side);
        moveTo(k, Math.min(at, model.order() - 1), Math.min(along, model.order() - 1));
        return;
      }
    }
    moveTo(panel, NONE, NONE);
  }

  private void moveTo(int newPanel, int newRow, int newColumn) {
    if (panel != newPanel || row != newRow || column != newColumn) {
      panel = newPanel;
      row = newRow;
      column = newColumn;
      repaintOverlay();
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || model.isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(0, -1);
      case RIGHT -> step(0, 1);
      case UP -> step(-1, 0);
      case DOWN -> step(1, 0);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int down, int right) {
    int last = model.order() - 1;
    moveTo(
        panel,
        Math.max(0, Math.min(last, Math.max(row, 0) + down)),
        Math.max(0, Math.min(last, Math.max(column, 0) + right)));
    notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }

  private String words() {
    String each = model.panels().stream().map(MatricesView::words).collect(Collectors.joining(" "));
    return WORDS.text(
        "matrices.all",
        WORDS.text("chart.sentence", model.legendTitle()),
        WORDS.text("chart.sentence", model.axis()),
        model.note().isEmpty() ? "" : WORDS.text("chart.sentence", model.note()),
        each);
  }

  private static String words(MatricesModel.Panel panel) {
    if (panel.isEmpty()) {
      return WORDS.text("matrices.none", panel.title(), panel.emptyText());
    }
    var range = DoubleStream.of(panel.values()).summaryStatistics();
    return WORDS.text(
        "matrices.range",
        panel.title(),
        NumberText.rounded(range.getMin(), 3),
        NumberText.rounded(range.getMax(), 3));
  }
}
