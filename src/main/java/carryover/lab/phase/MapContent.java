package carryover.lab.phase;

import carryover.export.MapFigure;
import carryover.export.MapLineArt;
import carryover.export.MapLook;
import carryover.numeric.Confidence;
import carryover.study.Layer;
import carryover.sweep.Boundary;
import carryover.sweep.BoundaryFit;
import carryover.sweep.Cell;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.ui.chart.CellMark;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.HeatMapModel.Polyline;
import java.util.List;

/**
 * What is worked out from results: worth keeping while only the crosshair or the selection moves.
 *
 * @param key what it was worked out from
 * @param cells the picture without lines
 * @param measured the measured boundary the layer is about
 * @param fit the power law of that boundary
 * @param predicted the predicted boundary
 */
record MapContent(
    Key key,
    HeatMapModel cells,
    List<Polyline> measured,
    BoundaryFit fit,
    List<Polyline> predicted) {

  /**
   * All that decides a content.
   *
   * @param version of the results
   */
  record Key(LayerValues values, long version, Layer layer, MapLook look, boolean hatching) {
    Grid grid() {
      return values.state().grid();
    }

    private boolean samePrediction(Key other) {
      return grid() == other.grid()
          && layer.equals(other.layer)
          && values.threshold() == other.values.threshold();
    }
  }

  /** The content for a key; the one before if it still holds, or what can be kept of it. */
  static MapContent of(Key key, MapContent before) {
    if (before != null && before.key.equals(key)) {
      return before;
    }
    HeatMapModel cells = MapFigure.cells(key.values, key.layer, key.look);
    return new MapContent(
        key,
        key.hatching ? cells.withMarks(hatched(key, cells.marks())) : cells,
        MapLineArt.ofMeasured(key.values, key.layer),
        Boundary.of(key.layer, key.values.threshold())
            .map(boundary -> BoundaryFit.of(key.values, boundary))
            .orElse(BoundaryFit.NONE),
        before != null && key.samePrediction(before.key)
            ? before.predicted
            : MapLineArt.ofPredicted(
                key.values.state().study(), key.grid(), key.layer, key.values.threshold()));
  }

  /** Cells whose interval holds the value that the layer is about; one seed has no interval. */
  private static CellMark[] hatched(Key key, CellMark[] marks) {
    Grid grid = key.grid();
    CellMark[] hatched = marks.clone();
    for (int i = 0; i < hatched.length; i++) {
      Cell cell = grid.cell(i);
      boolean several = key.values.state().results(cell).count() > 1;
      if (several && marks[i] == CellMark.PLAIN && !settled(key, cell)) {
        hatched[i] = CellMark.HATCHED;
      }
    }
    return hatched;
  }

  private static boolean settled(Key key, Cell cell) {
    Confidence confidence = Confidence.OF_95_PERCENT;
    return switch (key.layer.kind()) {
      case GAIN -> confidence.excludes(key.values.estimate(key.layer, cell), 0);
      case CUT -> confidence.excludes(key.values.estimate(key.layer, cell), key.values.threshold());
      case GAIN_TAKEN_AWAY, MEASURED, PREDICTED, DISAGREEMENT, SEEDS -> true;
    };
  }
}
