package carryover.lab.theory;

import carryover.lab.Meaning;
import carryover.ui.chart.ChartStyle;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Measured against predicted: transfer, scratch and their difference. */
final class ComparisonGrid extends GridPane {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final List<Row> rows = new ArrayList<>();
  private final Label note = new Label();

  ComparisonGrid() {
    getStyleClass().add("theory-comparison");
    add(heading("measured"), 1, 0);
    add(heading("predicted"), 2, 0);
    for (String name : List.of("transfer", "scratch", "difference")) {
      Row row = new Row(name);
      rows.add(row);
      addRow(rows.size(), row.name, row.measured, row.predicted, row.verdict);
    }
    note.setId("theory-note");
    note.getStyleClass().addAll("text-small", "text-quiet");
    note.setWrapText(true);
    add(note, 0, rows.size() + 1, 4, 1);
  }

  void show(TheoryCard card) {
    rows.get(0).show(card.transfer(), card.status().stale());
    rows.get(1).show(card.scratch(), card.status().stale());
    rows.get(2).show(card.difference(), card.status().stale());
    note.setText(card.note() + " · the prediction is our heuristic");
  }

  /** The card's words for the table, for those who hear it. */
  String spoken() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(row.name.getText()).append(" measured ").append(row.measured.getText());
      text.append(", predicted ").append(row.predicted.getText());
      text.append(row.verdict.getText().isEmpty() ? "; " : ", " + row.verdict.getText() + "; ");
    }
    return text + note.getText();
  }

  void dress(ChartStyle style) {
    rows.get(0).colour(style.text(Meaning.TRANSFER.colour()));
    rows.get(1).colour(style.text(Meaning.SCRATCH.colour()));
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-small", "text-quiet");
    return label;
  }

  private static final class Row {
    private final Label name;
    private final Label measured = new Label();
    private final Label predicted = new Label();
    private final Label verdict = new Label();

    Row(String arm) {
      name = new Label(arm);
      name.setMinWidth(Region.USE_PREF_SIZE);
      measured.setId("theory-measured-" + arm);
      measured.getStyleClass().add("theory-measured");
      measured.setMinWidth(Region.USE_PREF_SIZE);
      predicted.setId("theory-predicted-" + arm);
      predicted.setMinWidth(Region.USE_PREF_SIZE);
      verdict.setId("theory-verdict-" + arm);
      verdict.getStyleClass().add("text-quiet");
      verdict.setWrapText(true);
    }

    void show(ComparisonLine line, boolean stale) {
      measured.setText(line.measured());
      measured.pseudoClassStateChanged(STALE, stale);
      predicted.setText(line.predicted());
      verdict.setText(line.verdict());
    }

    void colour(Color colour) {
      name.setStyle(String.format("-fx-text-fill: #%06x;", colour.getRGB() & 0xffffff));
    }
  }
}
