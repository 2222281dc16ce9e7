package carryover.export;

import carryover.studies.cnn.theory.Prediction;
import carryover.sweep.Boundary;
import carryover.sweep.Gamma;
import carryover.sweep.Grid;
import carryover.sweep.Layer;
import carryover.sweep.LayerValues;
import carryover.sweep.Line;
import carryover.sweep.MapLines;
import carryover.sweep.Point;
import carryover.ui.chart.Dash;
import carryover.ui.chart.HeatMapModel.Polyline;
import carryover.ui.chart.OkabeIto;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lines as they are drawn on a map: each kind with its name, colour and dash. */
public final class MapLineArt {
  private MapLineArt() {}

  /** The measured boundary that a layer is about; nothing for layers that are about none. */
  public static List<Polyline> ofMeasured(LayerValues values, Layer layer) {
    return Boundary.of(layer, values.threshold())
        .map(
            boundary ->
                art(
                    MapLines.measured(values, boundary.layer(), boundary.level()),
                    boundary.layer() == Layer.DIFFERENCE
                        ? "measured break-even"
                        : "measured accuracy " + boundary.level(),
                    Color.BLACK,
                    Dash.SOLID))
        .orElse(List.of());
  }

  /**
   * The same boundary as the predictor expects it at the end of training; break-even where a layer
   * has none.
   */
  public static List<Polyline> ofPredicted(Grid grid, Layer layer, double threshold) {
    return switch (layer) {
      case TRANSFER, TRUNCATED, PREDICTION ->
          predictedAccuracy(grid, Prediction::transferAccuracy, threshold);
      case SCRATCH -> predictedAccuracy(grid, Prediction::scratchAccuracy, threshold);
      case DIFFERENCE, DISAGREEMENT, SEEDS ->
          predicted(MapLines.predictedBoundary(grid), "predicted break-even");
    };
  }

  private static List<Polyline> predictedAccuracy(
      Grid grid, ToDoubleFunction<Prediction> accuracy, double threshold) {
    return predicted(
        MapLines.predicted(
            grid, setting -> accuracy.applyAsDouble(Prediction.of(setting)), threshold),
        "predicted accuracy " + threshold);
  }

  private static List<Polyline> predicted(List<Line> lines, String label) {
    return art(lines, label, OkabeIto.GREY, Dash.DASHED);
  }

  /** Where Γ is what it is at a point. */
  public static List<Polyline> ofGamma(Gamma gamma, Grid grid, Point through) {
    boolean printed = gamma == Gamma.GAMMA2;
    return art(
        gamma.line(grid.x(), grid.y(), through).stream().toList(),
        printed ? "Γ₂ = const" : "Γ₄ = const",
        Color.BLACK,
        printed ? Dash.DOTTED : Dash.DASH_DOT);
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
