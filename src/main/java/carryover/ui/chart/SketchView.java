package carryover.ui.chart;

import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * A sketch on screen: what is under the mouse, or reached with the arrow keys, is explained; a
 * click or Enter goes where it leads.
 */
public final class SketchView extends ChartView {
  private static final Words WORDS = Words.of(SketchView.class);
  private static final int NONE = -1;
  private static final Duration REST = Duration.millis(350);

  /** The words are the same for any size of the picture. */
  private static final double ANY_WIDTH = 40;

  private static final double ANY_HEIGHT = 24;

  private final RestingText words = new RestingText(this, this::words);
  private final Tooltip explanation = new WrappedTooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private final Consumer<String> onChosen;
  private SketchModel model;
  private List<SketchPainter.Place> places = List.of();
  private int chosen = NONE;

  /**
   * @param onChosen hears what a chosen subject leads to
   */
  public SketchView(SketchModel model, Consumer<String> onChosen) {
    this.onChosen = onChosen;
    setModel(model);
    rest.setOnFinished(event -> explain());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> choose(NONE));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().addListener((p, old, focused) -> choose(NONE));
  }

  public void setModel(SketchModel newModel) {
    model = newModel;
    words.changed();
    repaint();
  }

  public SketchModel model() {
    return model;
  }

  /** The sketch as it is now. */
  public ChartPicture picture() {
    return ChartPicture.of(model);
  }

  /** A screen reader hears what the subject under the cursor is. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? chosen == NONE ? WORDS.text("keys.sketch") : explanation(places.get(chosen).subject())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    places = SketchPainter.paint(g, area, model, style);
    if (chosen >= places.size()) {
      choose(NONE);
    }
    return new PlotGeometry(
        area, AxisScale.LINEAR, new Span(0, 1), AxisScale.LINEAR, new Span(0, 1));
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    if (chosen == NONE) {
      return;
    }
    g.setPaint(style.muted());
    g.setStroke(Dash.DOTTED.stroke(style.lineWidth()));
    places.get(chosen).shapes().forEach(g::draw);
  }

  private int at(double x, double y) {
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).contains(x, y)) {
        return i;
      }
    }
    return NONE;
  }

  private void choose(int place) {
    if (chosen == place) {
      return;
    }
    chosen = place;
    repaintOverlay();
    rest.stop();
    explanation.hide();
    setCursor(place != NONE && leads(place) ? Cursor.HAND : Cursor.DEFAULT);
  }

  /** Below what is explained, so that it does not cover it. */
  private void explain() {
    Window window = getScene() == null ? null : getScene().getWindow();
    if (chosen != NONE && window != null && window.isShowing()) {
      SketchPainter.Place place = places.get(chosen);
      explanation.setText(explanation(place.subject()));
      Point2D below = localToScreen(place.bounds().getMinX(), place.bounds().getMaxY());
      explanation.show(this, below.getX(), below.getY());
    }
  }

  /** Who only passes by with the mouse is told nothing. */
  private void moved(MouseEvent event) {
    int place = at(event.getX(), event.getY());
    if (place != chosen) {
      choose(place);
      rest.playFromStart();
    }
  }

  private boolean leads(int place) {
    return !places.get(place).subject().leadsTo().isEmpty();
  }

  private String explanation(SketchModel.Subject subject) {
    return subject.leadsTo().isEmpty()
        ? subject.words()
        : WORDS.text("sketch.leads", subject.words());
  }

  private void clicked(MouseEvent event) {
    int place = at(event.getX(), event.getY());
    if (event.getButton() == MouseButton.PRIMARY && place != NONE && leads(place)) {
      go(place);
    }
  }

  private void go(int place) {
    explanation.hide();
    onChosen.accept(places.get(place).subject().leadsTo());
  }

  private void key(KeyEvent event) {
    boolean forward = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.DOWN;
    boolean back = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.UP;
    boolean enter = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (event.isShortcutDown() || places.isEmpty()) {
      return;
    }
    if (forward || back) {
      choose(Math.max(0, Math.min(places.size() - 1, chosen + (forward ? 1 : -1))));
      explain();
      notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
      event.consume();
    } else if (enter && chosen != NONE && leads(chosen)) {
      go(chosen);
      event.consume();
    }
  }

  private String words() {
    return model.layout().arrange(ANY_WIDTH, ANY_HEIGHT).stream()
        .map(SketchModel.Subject::words)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
