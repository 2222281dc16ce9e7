package carryover.sweep;

import carryover.study.Axis;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import java.util.List;
import java.util.Optional;

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
    Grid grid = values.state().grid();
    return complete(values, layer)
        .map(step -> Contour.lines(grid, step, cell -> values.value(layer, cell), level))
        .orElse(List.of());
  }

  /** The finest level of refinement on which a layer is complete. */
  static Optional<LatticeStep> complete(LayerValues values, Layer layer) {
    return values
        .state()
        .refinement()
        .finestComplete(cell -> values.state(layer, cell) != CellState.OPEN);
  }

  /**
   * Where a closed form has a level, whether or not anything is measured.
   *
   * @param form undefined values break the line
   */
  public static List<Line> predicted(Grid grid, ClosedForm form, double level) {
    Grid fine = new Grid(grid.base(), fine(grid.x()), fine(grid.y()));
    return Contour.lines(
        fine, LatticeStep.ONE, cell -> fine.setting(cell).map(form::of).orElse(Double.NaN), level);
  }

  private static Axis fine(Axis axis) {
    return axis.spread(FINE);
  }
}
