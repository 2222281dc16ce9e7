package carryover.sweep;

import carryover.transfer.theory.Prediction;
import java.util.List;

/** The lines drawn on a map. */
public final class MapLines {
  /** Fine enough for straight pieces to look curved on a full screen. */
  private static final int FINE = 80;

  private MapLines() {}

  /**
   * Where a layer's measured values have a level, on the finest level of refinement that is
   * complete: cells without a value (not allowed, diverged) break the line.
   */
  public static List<Line> measured(LayerValues values, Layer layer, double level) {
    MapState state = values.state();
    return state
        .refinement()
        .finestComplete(cell -> values.state(layer, cell) != CellState.OPEN)
        .map(
            stride -> Contour.lines(state.grid(), stride, cell -> values.value(layer, cell), level))
        .orElse(List.of());
  }

  /** Where the prediction changes from transfer hurting to transfer helping (advantage 1). */
  public static List<Line> predictedBoundary(Grid grid) {
    Grid fine = new Grid(grid.base(), fine(grid.x()), fine(grid.y()));
    return Contour.lines(fine, Stride.ONE, cell -> logAdvantage(fine, cell), 0);
  }

  private static Axis fine(Axis axis) {
    return new Axis(axis.parameter(), axis.from(), axis.to(), FINE, axis.scale());
  }

  /** NaN where no boundary can be: nothing inherited, or no such setting. */
  private static double logAdvantage(Grid grid, Cell cell) {
    return grid.setting(cell)
        .filter(setting -> setting.alpha() > 0)
        .map(setting -> Math.log(Prediction.of(setting).advantage()))
        .orElse(Double.NaN);
  }
}
