package carryover.lab.theory;

import carryover.words.Words;
import java.awt.Color;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The texts of one line of measured against predicted. */
final class ComparisonRow {
  private static final Words WORDS = Words.of(ComparisonRow.class);

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final Label name;
  private final Label measured = new Label();
  private final Label predicted = new Label();
  private final Label verdict = new Label();
  private ComparisonLine line = ComparisonLine.EMPTY;
  private boolean headed;

  /**
   * @param key of the arm, for the names of the labels
   */
  ComparisonRow(String key, String title) {
    name = new Label(title);
    measured.setId("theory-measured-" + key);
    measured.getStyleClass().add("theory-measured");
    predicted.setId("theory-predicted-" + key);
    verdict.setId("theory-verdict-" + key);
    verdict.getStyleClass().add("text-quiet");
    verdict.setWrapText(true);
    // Figures are never cut; what gives way is the verdict, which may go on in the next line.
    for (Label whole : new Label[] {name, measured, predicted}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  /**
   * The labels in reading order, to be put into another parent.
   *
   * @param underHeadings whether headings say what the numbers are, so that the labels need not
   */
  Node[] cells(boolean underHeadings) {
    headed = underHeadings;
    write();
    return new Node[] {name, measured, predicted, verdict};
  }

  void show(ComparisonLine next, boolean stale) {
    line = next;
    measured.pseudoClassStateChanged(STALE, stale);
    write();
  }

  private void write() {
    measured.setText(line.measured());
    predicted.setText(headed ? line.predicted() : WORDS.text("row.predicted", line.predicted()));
    verdict.setText(verdict());
  }

  private String verdict() {
    return line.z().isEmpty()
        ? line.verdict()
        : line.verdict() + " (z\u00a0=\u00a0" + line.z() + ")";
  }

  String spoken() {
    String numbers = WORDS.text("row.spoken", name.getText(), line.measured(), line.predicted());
    return line.verdict().isEmpty() ? numbers : WORDS.text("row.spokenVerdict", numbers, verdict());
  }

  void colour(Color colour) {
    name.setStyle(String.format("-fx-text-fill: #%06x;", colour.getRGB() & 0xffffff));
  }
}
