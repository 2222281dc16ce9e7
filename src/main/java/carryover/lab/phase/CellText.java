package carryover.lab.phase;

import carryover.export.ArmLook;
import carryover.lab.Meaning;
import carryover.lab.MeasureText;
import carryover.lab.ParameterText;
import carryover.numeric.Estimate;
import carryover.study.Arm;
import carryover.study.Counted;
import carryover.study.Effect;
import carryover.study.Headline;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.sweep.Cell;
import carryover.sweep.CellResults;
import carryover.sweep.CellState;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.ui.chart.ReadOutRow;
import java.awt.Color;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** What there is to say about one cell. */
final class CellText {
  private final Study study;
  private final LayerValues values;
  private final Grid grid;

  CellText(LayerValues values) {
    this.study = values.state().study();
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
    for (Layer layer : of(Kind.MEASURED)) {
      Arm arm = layer.subject().arm();
      rows.add(row(arm.title(), ArmLook.of(study, arm).colour(), layer, cell));
    }
    Layer gain = gain();
    rows.add(ReadOutRow.plain("difference", value(gain, cell)));
    if (values.state(gain, cell) == CellState.MEASURED) {
      Effect effect = gain.measure().effect(values.estimate(gain, cell));
      rows.add(ReadOutRow.plain("", study.headline().text(effect)));
    }
    for (Layer layer : of(Kind.PREDICTED)) {
      rows.add(row("predicted", Meaning.PREDICTED.colour(), layer, cell));
    }
    for (Layer layer : of(Kind.DISAGREEMENT)) {
      if (values.state(layer, cell) == CellState.MEASURED) {
        rows.add(ReadOutRow.plain("measured − predicted", value(layer, cell)));
        rows.add(ReadOutRow.plain("", verdict(layer, cell)));
      }
    }
    rows.add(ReadOutRow.plain("seeds", seeds(cell)));
    return rows;
  }

  private List<Layer> of(Kind kind) {
    return study.outcome().layers().stream().filter(layer -> layer.kind() == kind).toList();
  }

  /** The headline gain, whether or not a layer shows it. */
  private Layer gain() {
    Headline headline = study.headline();
    return Layer.gain(
        "gain", headline.title(), headline.subject(), headline.reference(), Optional.empty());
  }

  /** What of the prediction is right, at the end of training, of which it speaks. */
  private String verdict(Layer layer, Cell cell) {
    Setting setting = grid.setting(cell).orElseThrow();
    if (values.step() != Curve.END) {
      return "predicted for the end";
    }
    return study
        .theory()
        .untested(setting, study.theory().validity(setting, List.of()))
        .map(reason -> "not judged: " + reason)
        .orElseGet(() -> values.agreement(layer, cell).text());
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

  /** One short line: place, and what the subject gains there. */
  String line(Cell cell) {
    if (!values.state().allowed(cell)) {
      return place(cell) + ": " + refusal(cell);
    }
    return place(cell) + ": " + value(gain(), cell);
  }

  /** One short line about several cells: how many, and between what the subject gains there. */
  String line(List<Cell> cells) {
    Layer gain = gain();
    DoubleSummaryStatistics gains =
        cells.stream()
            .mapToDouble(cell -> values.value(gain, cell))
            .filter(Double::isFinite)
            .summaryStatistics();
    String range =
        gains.getCount() == 0
            ? "not measured yet"
            : MeasureText.signed(gain.measure(), gains.getMin())
                + " to "
                + MeasureText.signed(gain.measure(), gains.getMax());
    return Counted.of(cells.size(), "cell") + ": " + range;
  }

  private ReadOutRow row(String name, Color colour, Layer layer, Cell cell) {
    return new ReadOutRow(name, value(layer, cell), Optional.of(colour));
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
    return layer.isDifference()
        ? MeasureText.signed(layer.measure(), estimate)
        : MeasureText.value(layer.measure(), estimate);
  }

  private String seeds(Cell cell) {
    CellResults results = values.state().results(cell);
    int most = values.state().seeds().count();
    return most == 1 ? Integer.toString(results.count()) : results.count() + " of " + most;
  }

  private String refusal(Cell cell) {
    return grid.setting(cell).isPresent()
        ? "needs more memory than there is"
        : study.space().bounds().stream()
            .filter(bound -> at(bound.lesser(), cell) > at(bound.greater(), cell))
            .map(bound -> bound.lesser().symbol() + " cannot exceed " + bound.greater().symbol())
            .findFirst()
            .orElse("not allowed");
  }

  private double at(Parameter parameter, Cell cell) {
    if (parameter == grid.x().parameter()) {
      return grid.x(cell.column());
    }
    return parameter == grid.y().parameter() ? grid.y(cell.row()) : grid.base().get(parameter);
  }

  private String x(Cell cell) {
    return ParameterText.value(grid.x().parameter(), grid.x(cell.column()));
  }

  private String y(Cell cell) {
    return ParameterText.value(grid.y().parameter(), grid.y(cell.row()));
  }
}
