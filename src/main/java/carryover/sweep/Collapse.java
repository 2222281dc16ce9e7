package carryover.sweep;

import carryover.numeric.RankCorrelation;
import carryover.studies.cnn.theory.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All measured cells' transfer accuracy against one quantity: if it alone decides, they fall on one
 * line.
 *
 * @param marks one for each measured cell, row by row
 * @param rankCorrelation Spearman's, 1 when accuracy only ever grows with the quantity; NaN below
 *     two cells
 */
public record Collapse(List<Mark> marks, double rankCorrelation) {
  /** One cell. */
  public record Mark(Cell cell, double quantity, double accuracy) {}

  public Collapse {
    marks = List.copyOf(marks);
  }

  /** For example {@code Collapse.of(values, Prediction::snrTransfer)}. */
  public static Collapse of(LayerValues values, ToDoubleFunction<Prediction> quantity) {
    Grid grid = values.state().grid();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      Cell cell = grid.cell(i);
      double accuracy = values.value(Layer.TRANSFER, cell);
      if (!Double.isNaN(accuracy)) {
        double at = quantity.applyAsDouble(Prediction.of(grid.setting(cell).orElseThrow()));
        marks.add(new Mark(cell, at, accuracy));
      }
    }
    List<Mark> ranked = marks.stream().filter(mark -> !Double.isNaN(mark.quantity())).toList();
    return new Collapse(
        marks,
        RankCorrelation.spearman(
            ranked.stream().mapToDouble(Mark::quantity).toArray(),
            ranked.stream().mapToDouble(Mark::accuracy).toArray()));
  }
}
