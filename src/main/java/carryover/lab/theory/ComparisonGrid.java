package carryover.lab.theory;

import carryover.export.ArmLook;
import carryover.study.Arm;
import carryover.study.Readout;
import carryover.study.Study;
import carryover.ui.chart.ChartStyle;
import carryover.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Measured against predicted: what is compared, and the difference. A table where there is room for
 * one, else lines that wrap.
 */
final class ComparisonGrid extends VBox {
  private static final Words WORDS = Words.of(ComparisonGrid.class);

  /** Width below which the table gives way, over the size of the text. */
  private static final double LEAST_WIDTH = 30;

  private final Study study;
  private final List<ComparisonRow> readouts;
  private final ComparisonRow gain = new ComparisonRow("difference", WORDS.text("row.difference"));
  private final List<ComparisonRow> rows;
  private final Label measured = heading(WORDS.text("table.measured"));
  private final Label predicted = heading(WORDS.text("table.predicted"));
  private final Label verdict = heading(WORDS.text("table.verdict"));
  private final Label note = heading("");
  private boolean table;

  ComparisonGrid(Study study) {
    this.study = study;
    readouts =
        TheoryCard.compared(study).stream()
            .map(Readout::arm)
            .map(arm -> new ComparisonRow(arm.key(), arm.title()))
            .toList();
    rows = Stream.concat(readouts.stream(), Stream.of(gain)).toList();
    note.setId("theory-note");
    note.setWrapText(true);
    note.setMinWidth(0);
    widthProperty().addListener(p -> arrange());
    note.fontProperty().addListener(p -> arrange());
    getChildren().setAll(lines());
  }

  void show(TheoryCard card) {
    boolean stale = card.status().stale();
    for (int i = 0; i < readouts.size(); i++) {
      readouts.get(i).show(card.readouts().get(i), stale);
    }
    gain.show(card.gain(), stale);
    note.setText(
        card.trust().isEmpty() ? card.note() : WORDS.text("table.note", card.note(), card.trust()));
  }

  /** The table for those who hear it. */
  String spoken() {
    return rows.stream().map(ComparisonRow::spoken).collect(Collectors.joining("; "));
  }

  void dress(ChartStyle style) {
    List<Readout> compared = TheoryCard.compared(study);
    for (int i = 0; i < readouts.size(); i++) {
      Arm arm = compared.get(i).arm();
      readouts.get(i).colour(style.text(ArmLook.of(study, arm).colour()));
    }
  }

  private void arrange() {
    boolean room = getWidth() >= LEAST_WIDTH * note.getFont().getSize();
    if (room != table) {
      table = room;
      getChildren().setAll(room ? List.of(table(), note) : lines());
    }
  }

  private Node table() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("theory-table");
    grid.add(measured, 1, 0);
    grid.add(predicted, 2, 0);
    grid.add(verdict, 3, 0);
    for (ComparisonRow row : rows) {
      grid.addRow(grid.getRowCount(), row.cells(true));
    }
    return grid;
  }

  private List<Node> lines() {
    VBox lines = new VBox();
    lines.getStyleClass().add("theory-rows");
    for (ComparisonRow row : rows) {
      FlowPane line = new FlowPane(row.cells(false));
      line.getStyleClass().add("theory-row");
      lines.getChildren().add(line);
    }
    return List.of(lines, note);
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-small", "text-quiet");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
