package carryover.ui.chart;

import carryover.ui.NumberText;
import carryover.words.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;

/** Directions in a plane on screen. */
public final class PlaneView extends ChartView {
  private static final Words WORDS = Words.of(PlaneView.class);

  private final RestingText words = new RestingText(this, this::words);
  private PlaneModel model;

  public PlaneView(PlaneModel model) {
    setModel(model);
  }

  public void setModel(PlaneModel newModel) {
    model = newModel;
    words.changed();
    repaint();
  }

  public PlaneModel model() {
    return model;
  }

  /** The plane as it is now. */
  public ChartPicture picture() {
    return ChartPicture.of(model);
  }

  @Override
  PlotGeometry paintPicture(Graphics2D g, Rectangle2D area, ChartStyle style, Viewport part) {
    PlanePainter.paint(g, area, model, style);
    return new PlotGeometry(
        area, AxisScale.LINEAR, new Span(0, 1), AxisScale.LINEAR, new Span(0, 1));
  }

  @Override
  void paintOverlay(Graphics2D g, Rectangle2D area, ChartStyle style) {
    // Nothing follows the mouse.
  }

  private String words() {
    if (model.isEmpty()) {
      return model.emptyText();
    }
    String arrows = model.arrows().stream().map(this::words).collect(Collectors.joining(" "));
    return model.note().isEmpty()
        ? arrows
        : arrows + " " + WORDS.text("chart.sentence", model.note());
  }

  private String words(PlaneModel.Arrow arrow) {
    return WORDS.text(
        "plane.arrow",
        arrow.label(),
        NumberText.fixed(arrow.x(), 2),
        model.right(),
        NumberText.fixed(arrow.y(), 2),
        model.up());
  }
}
