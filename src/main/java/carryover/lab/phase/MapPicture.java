package carryover.lab.phase;

import carryover.export.LayerColours;
import carryover.sweep.Axis;
import carryover.sweep.Cell;
import carryover.sweep.CellState;
import carryover.sweep.Grid;
import carryover.sweep.Layer;
import carryover.sweep.LayerValues;
import carryover.sweep.MapSpec;
import carryover.sweep.MapState;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Setting;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.CellAxis;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.HeatMapModel;
import java.util.Optional;

/** Turns results into the picture of one layer. */
final class MapPicture {
  private final LayerValues values;
  private final Layer layer;
  private final MapState state;
  private final Grid grid;
  private final double[] shown;
  private final CellMark[] marks;

  private MapPicture(LayerValues values, Layer layer) {
    this.values = values;
    this.layer = layer;
    this.state = values.state();
    this.grid = state.grid();
    this.shown = new double[grid.size()];
    this.marks = new CellMark[grid.size()];
    for (int i = 0; i < shown.length; i++) {
      fill(i);
    }
  }

  /**
   * The cells of a layer at a step; a cell not measured yet borrows the value of its nearest
   * measured neighbour, and is marked so.
   */
  static HeatMapModel of(MapState state, MapSpec spec, int step) {
    LayerValues values = new LayerValues(state, spec.threshold(), step);
    MapPicture picture = new MapPicture(values, spec.layer());
    return HeatMapModel.of(
            axis(picture.grid.x(), picture.grid.columns(), picture.grid::x),
            axis(picture.grid.y(), picture.grid.rows(), picture.grid::y),
            picture.shown,
            LayerColours.of(spec.layer(), spec.threshold(), picture.shown),
            spec.layer().title())
        .withMarks(picture.marks);
  }

  /** Where a setting lies on the map. */
  static HeatMapModel.Point point(Grid grid, Setting setting) {
    return new HeatMapModel.Point(
        setting.get(grid.x().parameter()), setting.get(grid.y().parameter()));
  }

  static String title(Parameter parameter) {
    return parameter.symbol() + " (" + parameter.title() + ")";
  }

  private void fill(int index) {
    Cell cell = grid.cell(index);
    CellState known = values.state(layer, cell);
    shown[index] = known == CellState.MEASURED ? values.value(layer, cell) : Double.NaN;
    marks[index] =
        switch (known) {
          case DIVERGED -> CellMark.DIVERGED;
          case NOT_ALLOWED -> CellMark.EXCLUDED;
          case OPEN, MEASURED -> CellMark.PLAIN;
        };
    if (known == CellState.OPEN && state.results(cell).count() == 0) {
      Optional<Cell> neighbour = state.standIn(cell);
      if (neighbour.isPresent()) {
        shown[index] = values.value(layer, neighbour.get());
        marks[index] = CellMark.PROVISIONAL;
      }
    }
  }

  private interface Values {
    double at(int position);
  }

  private static CellAxis axis(Axis axis, int count, Values values) {
    double[] centres = new double[count];
    for (int i = 0; i < count; i++) {
      centres[i] = values.at(i);
    }
    return new CellAxis(
        title(axis.parameter()),
        axis.scale() == Scale.LOG ? AxisScale.LOG : AxisScale.LINEAR,
        centres);
  }
}
