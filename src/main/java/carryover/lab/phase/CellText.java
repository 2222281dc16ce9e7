package carryover.lab.phase;

import carryover.export.ArmLook;
import carryover.lab.CountText;
import carryover.lab.Meaning;
import carryover.lab.MeasureText;
import carryover.lab.ParameterText;
import carryover.numeric.Estimate;
import carryover.study.Arm;
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
import carryover.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** What there is to say about one cell. */
final class CellText {
  private static final Words WORDS = Words.of(CellText.class);

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
      rows.add(ReadOutRow.plain(WORDS.text("cell.notAllowed"), refusal(cell)));
      return rows;
    }
    for (Layer layer : of(Kind.MEASURED)) {
      Arm arm = layer.subject().arm();
      rows.add(row(arm.title(), ArmLook.of(study, arm).colour(), layer, cell));
    }
    Layer gain = gain();
    rows.add(ReadOutRow.plain(WORDS.text("row.difference"), value(gain, cell)));
    if (values.state(gain, cell) == CellState.MEASURED) {
      Effect effect = gain.measure().effect(values.estimate(gain, cell));
      rows.add(ReadOutRow.plain("", study.headline().text(effect)));
    }
    for (Layer layer : of(Kind.PREDICTED)) {
      rows.add(row(WORDS.text("row.predicted"), Meaning.PREDICTED.colour(), layer, cell));
    }
    for (Layer layer : of(Kind.DISAGREEMENT)) {
      if (values.state(layer, cell) == CellState.MEASURED) {
        rows.add(ReadOutRow.plain(WORDS.text("row.apart"), value(layer, cell)));
        rows.add(ReadOutRow.plain("", verdict(layer, cell)));
      }
    }
    rows.add(ReadOutRow.plain(WORDS.text("row.seeds"), seeds(cell)));
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
      return WORDS.text("cell.predictedEnd");
    }
    return study
        .theory()
        .untested(setting, study.theory().validity(setting, List.of()))
        .map(reason -> WORDS.text("cell.notJudged", reason))
        .orElseGet(() -> values.agreement(layer, cell).text());
  }

  /** The values of the two parameters. */
  String place(Cell cell) {
    return WORDS.text(
        "cell.place",
        grid.x().parameter().symbol(),
        x(cell),
        grid.y().parameter().symbol(),
        y(cell));
  }

  /** One short line: place, and what the subject gains there. */
  String line(Cell cell) {
    if (!values.state().allowed(cell)) {
      return WORDS.text("cell.line", place(cell), refusal(cell));
    }
    return WORDS.text("cell.line", place(cell), value(gain(), cell));
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
            ? WORDS.text("cell.open")
            : WORDS.text(
                "cells.between",
                MeasureText.signed(gain.measure(), gains.getMin()),
                MeasureText.signed(gain.measure(), gains.getMax()));
    return WORDS.text("cell.line", CountText.cells(cells.size()), range);
  }

  private ReadOutRow row(String name, Color colour, Layer layer, Cell cell) {
    return new ReadOutRow(name, value(layer, cell), Optional.of(colour));
  }

  private String value(Layer layer, Cell cell) {
    return switch (values.state(layer, cell)) {
      case NOT_ALLOWED -> WORDS.text("cell.notAllowed");
      case OPEN -> open(cell);
      case DIVERGED -> WORDS.text("cell.diverged");
      case MEASURED -> measured(layer, values.estimate(layer, cell));
    };
  }

  private String open(Cell cell) {
    return values.state().results(cell).count() > 0
        ? WORDS.text("cell.endOnly")
        : WORDS.text("cell.open");
  }

  private static String measured(Layer layer, Estimate estimate) {
    return layer.isDifference()
        ? MeasureText.signed(layer.measure(), estimate)
        : MeasureText.value(layer.measure(), estimate);
  }

  private String seeds(Cell cell) {
    CellResults results = values.state().results(cell);
    int most = values.state().seeds().count();
    return most == 1
        ? Integer.toString(results.count())
        : WORDS.text("cell.seeds", Integer.toString(results.count()), Integer.toString(most));
  }

  private String refusal(Cell cell) {
    return grid.setting(cell).isPresent()
        ? WORDS.text("cell.cannot")
        : grid.refusal(cell).orElseGet(() -> bound(cell));
  }

  private String bound(Cell cell) {
    return study.space().bounds().stream()
        .filter(bound -> at(bound.lesser(), cell) > at(bound.greater(), cell))
        .map(bound -> WORDS.text("cell.bound", bound.lesser().symbol(), bound.greater().symbol()))
        .findFirst()
        .orElse(WORDS.text("cell.notAllowed"));
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
