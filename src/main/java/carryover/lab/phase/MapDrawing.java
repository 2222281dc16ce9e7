package carryover.lab.phase;

import carryover.export.MapLineArt;
import carryover.lab.MapNote;
import carryover.lab.MapRequest;
import carryover.lab.MapSnapshot;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.Point;
import carryover.ui.chart.Dash;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the map: cells, lines, crosshair and note. Keeps what has not changed since last time. */
final class MapDrawing {
  private static final Words WORDS = Words.of(MapDrawing.class);

  /** They tell the lines of equal values of one form from those of another. */
  private static final List<Dash> DASHES = List.of(Dash.DOTTED, Dash.DASH_DOT, Dash.DASHED);

  private final MapOptions options;
  private MapContent content;

  MapDrawing(MapOptions options) {
    this.options = options;
  }

  /**
   * The picture without a selection.
   *
   * @param wanted what is asked for now, perhaps not yet shown
   * @param hovered number of the cell under the mouse, if there is one
   */
  HeatMapModel draw(
      MapSnapshot snapshot,
      MapRequest wanted,
      MapSpec spec,
      int step,
      Setting current,
      int hovered) {
    LayerValues values = new LayerValues(snapshot.state(), spec.threshold(), step);
    content =
        MapContent.of(
            new MapContent.Key(
                values,
                snapshot.state().version(),
                spec.layer(),
                options.look(),
                options.hatchingProperty().get()),
            content);
    Grid grid = snapshot.state().grid();
    Point here = new Point(current.get(grid.x().parameter()), current.get(grid.y().parameter()));
    return content
        .cells()
        .withLines(lines(grid, hovered(grid, hovered).orElse(here)))
        .withCrosshair(new HeatMapModel.Point(here.x(), here.y()))
        .withNote(note(spec.layer(), MapNote.of(snapshot, wanted, step)));
  }

  /** The power of the boundary drawn last; nothing when it is not shown. */
  FitText fit() {
    return options.measuredProperty().get()
        ? FitText.of(content.fit(), options.levels(), content.key().grid())
        : FitText.NONE;
  }

  /** What is measured, of the map drawn last. */
  LayerValues values() {
    return content.key().values();
  }

  private String note(Layer layer, String measurement) {
    return switch (layer.kind()) {
      case PREDICTED -> WORDS.text("note.predicted");
      case DISAGREEMENT ->
          WORDS.text(
              "note.yardstick",
              measurement,
              String.valueOf(layer.measure().yardstick().ofInterest()));
      case MEASURED, GAIN, GAIN_TAKEN_AWAY, CUT, SEEDS -> measurement;
    };
  }

  /** The prediction is of the end of training whenever the map is looked at. */
  private List<Polyline> predicted() {
    return values().step() == Curve.END
        ? content.predicted()
        : content.predicted().stream().map(MapDrawing::atTheEnd).toList();
  }

  private static Polyline atTheEnd(Polyline line) {
    return line.label().isEmpty() ? line : line.withLabel(WORDS.text("line.atEnd", line.label()));
  }

  private static Optional<Point> hovered(Grid grid, int index) {
    return Optional.of(index)
        .filter(i -> i >= 0 && i < grid.size())
        .map(grid::cell)
        .map(cell -> new Point(grid.x(cell.column()), grid.y(cell.row())));
  }

  private List<Polyline> lines(Grid grid, Point here) {
    List<Polyline> lines = new ArrayList<>();
    if (options.measuredProperty().get()) {
      lines.addAll(content.measured());
    }
    if (options.predictedProperty().get()) {
      lines.addAll(predicted());
    }
    List<ClosedForm> levels = options.levels();
    for (int i = 0; i < levels.size(); i++) {
      if (options.levelProperty(levels.get(i)).get()) {
        lines.addAll(MapLineArt.ofLevel(levels.get(i), DASHES.get(i % DASHES.size()), grid, here));
      }
    }
    return lines;
  }
}
