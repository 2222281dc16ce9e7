package carryover.export;

import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.study.Study;
import carryover.sweep.Boundary;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.LevelLine;
import carryover.sweep.Line;
import carryover.sweep.MapLines;
import carryover.sweep.Point;
import carryover.ui.chart.Dash;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.ui.chart.OkabeIto;
import carryover.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Lines as they are drawn on a map: each kind with its name, colour and dash. */
public final class MapLineArt {
  private static final Words WORDS = Words.of(MapLineArt.class);

  private MapLineArt() {}

  /** The measured boundary that a layer is about; nothing for layers that are about none. */
  public static List<Polyline> ofMeasured(LayerValues values, Layer layer) {
    return Boundary.of(layer, values.threshold())
        .map(
            boundary ->
                art(
                    MapLines.measured(values, boundary.layer(), boundary.level()),
                    boundary.layer().kind() == Kind.GAIN
                        ? WORDS.text("boundary.breakEven")
                        : WORDS.text(
                            "boundary.measured",
                            boundary.layer().measure().title(),
                            Double.toString(boundary.level())),
                    Color.BLACK,
                    Dash.SOLID))
        .orElse(List.of());
  }

  /**
   * The same boundary as theory expects it at the end of training; break-even where a layer has
   * none, nothing where theory says nothing.
   */
  public static List<Polyline> ofPredicted(Study study, Grid grid, Layer layer, double threshold) {
    return switch (layer.kind()) {
      case MEASURED, CUT, PREDICTED ->
          study
              .theory()
              .predicting(layer.subject())
              .map(
                  form ->
                      predicted(
                          MapLines.predicted(grid, form, threshold),
                          WORDS.text(
                              "boundary.predicted",
                              layer.measure().title(),
                              Double.toString(threshold))))
              .orElse(List.of());
      case GAIN -> breakEven(layer, grid);
      case GAIN_TAKEN_AWAY, DISAGREEMENT, SEEDS ->
          study.outcome().layers().stream()
              .filter(other -> other.kind() == Kind.GAIN)
              .findFirst()
              .map(gain -> breakEven(gain, grid))
              .orElse(List.of());
    };
  }

  private static List<Polyline> breakEven(Layer gain, Grid grid) {
    List<Polyline> lines = new ArrayList<>();
    gain.form()
        .map(
            form ->
                predicted(
                    MapLines.predicted(grid, form, 0), WORDS.text("boundary.predictedBreakEven")))
        .ifPresent(lines::addAll);
    gain.printed()
        .map(
            form ->
                art(
                    MapLines.predicted(grid, form, 0),
                    WORDS.text("boundary.printedBreakEven"),
                    OkabeIto.GREY,
                    Dash.DOTTED))
        .ifPresent(lines::addAll);
    return lines;
  }

  private static List<Polyline> predicted(List<Line> lines, String label) {
    return art(lines, label, OkabeIto.GREY, Dash.DASHED);
  }

  /**
   * Where a closed form is what it is at a point.
   *
   * @param dash tells one form from another
   */
  public static List<Polyline> ofLevel(ClosedForm form, Dash dash, Grid grid, Point through) {
    return art(
        LevelLine.of(form, grid.x(), grid.y(), through).stream().toList(),
        WORDS.text("level.constant", form.symbol()),
        Color.BLACK,
        dash);
  }

  /** One entry in the legend for all pieces together. */
  private static List<Polyline> art(List<Line> lines, String label, Color colour, Dash dash) {
    List<Polyline> art = new ArrayList<>();
    for (Line line : lines) {
      art.add(
          new Polyline(
              art.isEmpty() ? label : "",
              colour,
              dash,
              line.points().stream().mapToDouble(Point::x).toArray(),
              line.points().stream().mapToDouble(Point::y).toArray()));
    }
    return art;
  }
}
