package carryover.sweep;

import carryover.numeric.RankCorrelation;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a measured layer against one closed form: if it alone decides, they fall on one
 * line.
 *
 * @param marks one for each measured cell, row by row
 * @param rankCorrelation Spearman's, 1 when the values only ever grow with the form; NaN below two
 *     cells
 */
public record Collapse(List<Mark> marks, double rankCorrelation) {
  /** One cell. */
  public record Mark(Cell cell, double quantity, double value) {}

  public Collapse {
    marks = List.copyOf(marks);
  }

  /** Of a layer's measured cells. */
  public static Collapse of(LayerValues values, Layer layer, ClosedForm quantity) {
    Grid grid = values.state().grid();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      Cell cell = grid.cell(i);
      double value = values.value(layer, cell);
      if (!Double.isNaN(value)) {
        double at = quantity.of(grid.setting(cell).orElseThrow());
        marks.add(new Mark(cell, at, value));
      }
    }
    List<Mark> ranked = marks.stream().filter(mark -> !Double.isNaN(mark.quantity())).toList();
    return new Collapse(
        marks,
        RankCorrelation.spearman(
            ranked.stream().mapToDouble(Mark::quantity).toArray(),
            ranked.stream().mapToDouble(Mark::value).toArray()));
  }
}
