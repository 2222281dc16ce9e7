package carryover.ui.chart;

import carryover.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** An album on screen: the picture under the mouse, or the arrow keys, is read out. */
public final class AlbumView extends ChartView {
  private static final Words WORDS = Words.of(AlbumView.class);
  private static final int NONE = -1;

  private final RestingText words = new RestingText(this, this::words);
  private AlbumModel model;
  private List<Rectangle2D> places = List.of();
  private int chosen = NONE;

  public AlbumView(AlbumModel model) {
    setModel(model);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> choose(at(event.getX(), event.getY())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> choose(NONE));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  public void setModel(AlbumModel newModel) {
    model = newModel;
    if (chosen >= model.pictures().size()) {
      chosen = NONE;
    }
    words.changed();
    repaint();
  }

  public AlbumModel model() {
    return model;
  }

  /** The pictures as they are now, without what follows the mouse. */
  public ChartPicture picture() {
    return ChartPicture.of(model);
  }

  /** A screen reader hears what is read out of the picture under the cursor. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? chosen == NONE
            ? WORDS.text("keys.album")
            : ReadOut.words(model.pictures().get(chosen).rows())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    places = AlbumPainter.paint(g, area, model, style);
    return new PlotGeometry(
        area, AxisScale.LINEAR, new Span(0, 1), AxisScale.LINEAR, new Span(0, 1));
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    if (chosen == NONE || chosen >= places.size()) {
      return;
    }
    Rectangle2D place = places.get(chosen);
    g.setPaint(Color.BLACK);
    g.setStroke(Dash.SOLID.stroke(style.lineWidth() + 2));
    g.draw(place);
    g.setPaint(Color.WHITE);
    g.setStroke(Dash.SOLID.stroke(style.lineWidth()));
    g.draw(place);
    List<ReadOutRow> rows = model.pictures().get(chosen).rows();
    if (!rows.isEmpty()) {
      ReadOut.draw(g, style, rows, area, place.getCenterX(), place.getCenterY());
    }
  }

  private int at(double x, double y) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i).contains(x, y))
        .findFirst()
        .orElse(NONE);
  }

  private void choose(int picture) {
    if (chosen != picture) {
      chosen = picture;
      repaintOverlay();
    }
  }

  private void key(KeyEvent event) {
    int count = model.pictures().size();
    boolean forward = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
    boolean back = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP;
    if (event.isShortcutDown() || count == 0 || !(forward || back)) {
      return;
    }
    choose(Math.max(0, Math.min(count - 1, chosen + (forward ? 1 : -1))));
    notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    event.consume();
  }

  private String words() {
    if (model.bands().isEmpty()) {
      return model.emptyText();
    }
    String each =
        model.groups().stream()
            .map(group -> WORDS.counted("album.group", group.pictures().size(), group.title()))
            .collect(Collectors.joining(" "));
    return WORDS.text("album.all", WORDS.text("chart.sentence", model.note()), each);
  }
}
