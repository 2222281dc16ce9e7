package carryover.lab.theory;

import carryover.lab.Meaning;
import carryover.lab.Outdated;
import carryover.lab.Workbench;
import carryover.ui.chart.ChartStyle;
import carryover.ui.control.AgeNotice;
import carryover.ui.control.DirectScrollPane;
import carryover.ui.control.Tile;
import carryover.ui.feed.CalmPulse;
import carryover.ui.feed.FrameClock;
import carryover.ui.feed.Pulse;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** What theory says about the setting, beside what was measured. */
public final class TheoryTile {
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final String STYLESHEET =
      Objects.requireNonNull(TheoryTile.class.getResource("/carryover/lab/theory/theory.css"))
          .toExternalForm();

  private final DirectScrollPane scroll = new DirectScrollPane();
  private final TheoryViewModel model;
  private final Label status = text("theory-status", "text-small", "text-quiet");
  private final Label sentence = text("theory-sentence-text");
  private final ComparisonGrid comparison = new ComparisonGrid();
  private final Label advantage = text("theory-advantage-text");
  private final AdvantageGauge gauge = new AdvantageGauge();
  private final Label boundary = text("theory-boundary-text");
  private final Label gamma = text("theory-gamma-text", "theory-symbols");
  private final Label proposition = text("theory-proposition-text");
  private final Label inequality = text("theory-inequality", "theory-symbols");
  private final Lamp lamp = new Lamp();
  private final Label validity = text("theory-validity-text");
  private final VBox lamps = new VBox();
  private final List<LampRow> rows = new ArrayList<>();
  private final Item sentenceItem = item("theory-sentence", Topic.SENTENCE, sentence);
  private final Item comparisonItem = item("theory-comparison", Topic.COMPARISON, comparison);
  private final Item advantageItem = item("theory-advantage", Topic.ADVANTAGE, advantage, gauge);
  private final Item boundaryItem = item("theory-boundary", Topic.BOUNDARY, boundary);
  private final Item gammaItem =
      item(
          "theory-gamma",
          Topic.GAMMA,
          gamma,
          quiet("Γ₂, as printed, is not dimensionless; the companion bound has ‖u‖⁴: Γ₄."));
  private final Item propositionItem =
      item(
          "theory-proposition",
          Topic.PROPOSITION,
          proposition,
          inequality,
          quiet("The paper leaves C₄ open; 3 is our heuristic."));
  private final AdviceBlock advice;
  private final Item validityItem = item("theory-validity", Topic.VALIDITY, line(lamp, validity));
  private final Tile tile;

  /**
   * @param pinned the runs to compare with, shown beneath what was measured
   */
  public TheoryTile(Workbench workbench, AdviceScans scans, Theming theming, Node pinned) {
    model = new TheoryViewModel(workbench);
    Outdated outdated = new Outdated(workbench, model::measured);
    advice = new AdviceBlock(workbench, scans, scroll::reveal);
    VBox content =
        new VBox(
            sentenceItem,
            comparisonItem,
            pinned,
            advantageItem,
            boundaryItem,
            gammaItem,
            propositionItem,
            advice.node(),
            validityItem,
            lamps);
    content.getStyleClass().add("theory-card");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    AgeNotice notice = new AgeNotice(scroll, Pos.BOTTOM_CENTER);
    notice.setId("theory-age");
    notice.textProperty().bind(outdated.textProperty());
    new FrameClock(outdated.waitingProperty(), outdated::advance);
    tile = new Tile("theory", "What theory says", notice);
    tile.getStylesheets().add(STYLESHEET);
    status.setWrapText(false);
    tile.tools().add(status);
    theming.themeProperty().addListener((p, old, next) -> dress(next.chartStyle()));
    dress(theming.get().chartStyle());
    // The card is lazy: it reports its first change only, until it is read. During a drag the
    // curves come first.
    Pulse pulse = new CalmPulse(new ScreenPulse(), workbench.settledProperty(), System::nanoTime);
    model.card().addListener((InvalidationListener) p -> pulse.runAtNext(this::show));
    show();
  }

  public Tile node() {
    return tile;
  }

  private void show() {
    TheoryCard card = model.card().getValue();
    boolean stale = card.status().stale();
    status.setText(card.status().text());
    sentence.setText(card.sentence().replace(" ± ", "\u00a0±\u00a0"));
    sentence.pseudoClassStateChanged(STALE, stale);
    sentenceItem.setAccessibleText(card.sentence());
    comparison.show(card);
    comparisonItem.setAccessibleText(
        comparison.spoken() + "; " + card.note() + "; " + card.trust());
    advantage.setText("Advantage " + card.advantage().text());
    advantageItem.setAccessibleText(advantage.getText());
    gauge.setValue(card.advantage().value());
    boundary.setText("Boundary " + card.advantage().boundary());
    boundaryItem.setAccessibleText(boundary.getText());
    gamma.setText(
        "Γ₂ = "
            + card.gamma().printed()
            + "   Γ₄ = "
            + card.gamma().companion()
            + "   N₂S⁴/(σ₂⁴d) = "
            + card.gamma().scratch());
    gammaItem.setAccessibleText(gamma.getText());
    proposition.setText("Proposition 4.4(2) " + card.proposition().verdict());
    inequality.setText(card.proposition().inequality());
    propositionItem.setAccessibleText(proposition.getText() + ", " + inequality.getText());
    advice.show(card.advice());
    showValidity(card.validity());
  }

  private void showValidity(ValidityReading reading) {
    lamp.show(reading.light());
    validity.setText("Validity " + LampReading.word(reading.light()) + ": " + reading.summary());
    validityItem.setAccessibleText(validity.getText());
    while (rows.size() < reading.lamps().size()) {
      LampRow row = new LampRow("theory-lamp-" + (rows.size() + 1), scroll::reveal);
      rows.add(row);
      lamps.getChildren().add(row.node());
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean used = i < reading.lamps().size();
      rows.get(i).node().setVisible(used);
      rows.get(i).node().setManaged(used);
      if (used) {
        rows.get(i).show(reading.lamps().get(i));
      }
    }
  }

  private void dress(ChartStyle style) {
    comparison.dress(style);
    gauge.setColours(
        colour(style.line(Meaning.SCRATCH.colour())),
        colour(style.line(Meaning.TRANSFER.colour())));
  }

  private static Color colour(java.awt.Color colour) {
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  private Item item(String id, Topic topic, Node... children) {
    return new Item(id, new NotesView(topic.notes()), scroll::reveal, children);
  }

  private static HBox line(Node... children) {
    HBox line = new HBox(children);
    line.getStyleClass().add("theory-line");
    return line;
  }

  private static Label text(String id, String... styleClasses) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().addAll(styleClasses);
    label.setWrapText(true);
    return label;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-small", "text-quiet");
    label.setWrapText(true);
    return label;
  }
}
