package carryover.sweep;

import carryover.study.ClosedForm;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import java.util.List;
import java.util.StringJoiner;

/**
 * The results of a sweep as rows of text: the values of the axes, the seed, what was measured and
 * what was predicted of it. An empty field stands for a value that does not exist, as after
 * divergence.
 */
public final class CellTable {
  private final Grid grid;
  private final List<Readout> readouts;
  private final List<ClosedForm> forms;

  public CellTable(Study study, Grid grid) {
    this.grid = grid;
    readouts = study.readouts();
    forms = predicting(study);
  }

  /** The closed forms that have a column: those that predict a readout. */
  static List<ClosedForm> predicting(Study study) {
    return study.theory().forms().stream().filter(form -> form.prediction().isPresent()).toList();
  }

  /** Names of the columns, ending with a new line. */
  public String columns() {
    StringJoiner names = new StringJoiner(",", "", "\n");
    grid.axes().forEach(axis -> names.add(axis.parameter().key()));
    names.add("seed");
    readouts.forEach(readout -> names.add(readout.column()));
    forms.forEach(form -> names.add(form.column()));
    return names.toString();
  }

  /** One row, ending with a new line. */
  public String row(Cell cell, long seed, CellResult result) {
    return rows(cell).row(seed, result);
  }

  /** Begins the rows of a cell, which have the values of axes and closed forms in common. */
  public Rows rows(Cell cell) {
    Setting setting = grid.setting(cell).orElseThrow();
    StringBuilder axes = new StringBuilder();
    double[] at = grid.values(cell);
    for (int i = 0; i < at.length; i++) {
      axes.append(grid.axes().get(i).parameter().text(at[i])).append(',');
    }
    StringBuilder predicted = new StringBuilder();
    forms.forEach(form -> predicted.append(',').append(number(form.of(setting))));
    return new Rows(axes.toString(), readouts, predicted.append('\n').toString());
  }

  /** The rows of one cell. */
  public static final class Rows {
    private final String axes;
    private final List<Readout> readouts;
    private final String predicted;

    private Rows(String axes, List<Readout> readouts, String predicted) {
      this.axes = axes;
      this.readouts = readouts;
      this.predicted = predicted;
    }

    /** One of them, ending with a new line. */
    public String row(long seed, CellResult result) {
      StringBuilder row = new StringBuilder(axes).append(seed);
      readouts.forEach(readout -> row.append(',').append(number(result.end(readout))));
      return row.append(predicted).toString();
    }
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Double.toString(value) : "";
  }
}
