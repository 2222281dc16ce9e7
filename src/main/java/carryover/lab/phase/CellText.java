package carryover.lab.phase;

import carryover.lab.Margin;
import carryover.lab.Meaning;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.Effect;
import carryover.studies.cnn.theory.TestedRange;
import carryover.study.Counted;
import carryover.study.Setting;
import carryover.sweep.Cell;
import carryover.sweep.CellResults;
import carryover.sweep.CellState;
import carryover.sweep.Course;
import carryover.sweep.Grid;
import carryover.sweep.Layer;
import carryover.sweep.LayerValues;
import carryover.ui.NumberText;
import carryover.ui.chart.ReadOutRow;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** What there is to say about one cell. */
final class CellText {
  private static final int PLACES = 3;

  private final LayerValues values;
  private final Grid grid;

  CellText(LayerValues values) {
    this.values = values;
    this.grid = values.state().grid();
  }

  /** The table beside the cursor: place, all layers with their errors, number of seeds. */
  List<ReadOutRow> rows(Cell cell) {
    List<ReadOutRow> rows = new ArrayList<>();
    rows.add(ReadOutRow.plain(grid.x().parameter().symbol(), x(cell)));
    rows.add(ReadOutRow.plain(grid.y().parameter().symbol(), y(cell)));
    if (!values.state().allowed(cell)) {
      rows.add(ReadOutRow.plain("not allowed", refusal(cell)));
      return rows;
    }
    rows.add(row("transfer", Meaning.TRANSFER, Layer.TRANSFER, cell));
    rows.add(row("scratch", Meaning.SCRATCH, Layer.SCRATCH, cell));
    rows.add(ReadOutRow.plain("difference", value(Layer.DIFFERENCE, cell)));
    if (values.state(Layer.DIFFERENCE, cell) == CellState.MEASURED) {
      Effect effect = Effect.of(values.estimate(Layer.DIFFERENCE, cell));
      rows.add(ReadOutRow.plain("", effect.text()));
    }
    rows.add(row("predicted", Meaning.PREDICTED, Layer.PREDICTION, cell));
    if (values.state(Layer.DISAGREEMENT, cell) == CellState.MEASURED) {
      rows.add(ReadOutRow.plain("measured − predicted", value(Layer.DISAGREEMENT, cell)));
      rows.add(ReadOutRow.plain("", verdict(cell)));
    }
    rows.add(ReadOutRow.plain("seeds", seeds(cell)));
    return rows;
  }

  /** What of the prediction is right, at the end of training, of which it speaks. */
  private String verdict(Cell cell) {
    Setting setting = grid.setting(cell).orElseThrow();
    if (values.step() != Course.END) {
      return "predicted for the end";
    }
    return TestedRange.leftBy(setting, List.of())
        .map(reason -> "not judged: " + reason)
        .orElseGet(() -> values.agreement(cell).text());
  }

  /** The values of the two parameters. */
  String place(Cell cell) {
    return grid.x().parameter().symbol()
        + " "
        + x(cell)
        + ", "
        + grid.y().parameter().symbol()
        + " "
        + y(cell);
  }

  /** One short line: place, and what transfer gains there. */
  String line(Cell cell) {
    if (!values.state().allowed(cell)) {
      return place(cell) + ": " + refusal(cell);
    }
    return place(cell) + ": " + value(Layer.DIFFERENCE, cell);
  }

  /** One short line about several cells: how many, and between what transfer gains there. */
  String line(List<Cell> cells) {
    DoubleSummaryStatistics gains =
        cells.stream()
            .mapToDouble(cell -> values.value(Layer.DIFFERENCE, cell))
            .filter(Double::isFinite)
            .summaryStatistics();
    String range =
        gains.getCount() == 0
            ? "not measured yet"
            : signed(gains.getMin()) + " to " + signed(gains.getMax());
    return Counted.of(cells.size(), "cell") + ": " + range;
  }

  private ReadOutRow row(String name, Meaning meaning, Layer layer, Cell cell) {
    return new ReadOutRow(name, value(layer, cell), Optional.of(meaning.colour()));
  }

  private String value(Layer layer, Cell cell) {
    return switch (values.state(layer, cell)) {
      case NOT_ALLOWED -> "not allowed";
      case OPEN -> open(cell);
      case DIVERGED -> "diverged";
      case MEASURED -> measured(layer, values.estimate(layer, cell));
    };
  }

  private String open(Cell cell) {
    return values.state().results(cell).count() > 0 ? "only its end is known" : "not measured yet";
  }

  private static String measured(Layer layer, Estimate estimate) {
    String mean =
        layer == Layer.DIFFERENCE || layer == Layer.DISAGREEMENT
            ? signed(estimate.mean())
            : NumberText.fixed(estimate.mean(), PLACES);
    return mean + Margin.of(estimate, PLACES);
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + NumberText.fixed(value, PLACES);
  }

  private String seeds(Cell cell) {
    CellResults results = values.state().results(cell);
    int most = values.state().seeds().count();
    return most == 1 ? Integer.toString(results.count()) : results.count() + " of " + most;
  }

  private String refusal(Cell cell) {
    return grid.setting(cell).isPresent()
        ? "needs more memory than there is"
        : CnnSpace.UNIVERSAL_NORM.symbol()
            + " cannot exceed "
            + CnnSpace.DOWNSTREAM_SIGNAL_NORM.symbol();
  }

  private String x(Cell cell) {
    return NumberText.exact(grid.x(cell.column()));
  }

  private String y(Cell cell) {
    return NumberText.exact(grid.y(cell.row()));
  }
}
