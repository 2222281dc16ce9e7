package carryover.sweep;

import carryover.studies.cnn.theory.Prediction;

/**
 * The results of a map as rows of text: the values of the axes, the seed, measured and predicted
 * accuracies. An empty field stands for a value that does not exist, as after divergence.
 */
public final class CellTable {
  private final Grid grid;

  public CellTable(Grid grid) {
    this.grid = grid;
  }

  /** Names of the columns, ending with a new line. */
  public String columns() {
    return grid.x().parameter().key()
        + ","
        + grid.y().parameter().key()
        + ",seed,transfer_test_accuracy,scratch_test_accuracy"
        + ",predicted_transfer_accuracy,predicted_scratch_accuracy\n";
  }

  /** One row, ending with a new line. */
  public String row(Cell cell, long seed, CellResult result) {
    Prediction prediction = Prediction.of(grid.setting(cell).orElseThrow());
    return String.join(
        ",",
        grid.x().parameter().text(grid.x(cell.column())),
        grid.y().parameter().text(grid.y(cell.row())),
        Long.toString(seed),
        number(result.transfer().at(Course.END)),
        number(result.scratch().at(Course.END)),
        number(prediction.transferAccuracy()),
        number(prediction.scratchAccuracy()) + "\n");
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }
}
