package carryover.lab.theory;

import carryover.lab.CardSection;
import carryover.lab.Outdated;
import carryover.study.CardText.Part;
import carryover.study.Theory;
import carryover.ui.card.CardItem;
import carryover.ui.card.NotesView;
import carryover.ui.chart.ChartStyle;
import carryover.ui.control.AgeNotice;
import carryover.ui.control.DirectScrollPane;
import carryover.ui.control.Tile;
import carryover.ui.feed.CalmPulse;
import carryover.ui.feed.FrameClock;
import carryover.ui.feed.Pulse;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What theory says about the setting, beside what was measured. */
public final class TheoryTile {
  private static final Words WORDS = Words.of(TheoryTile.class);

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final String STYLESHEET =
      Objects.requireNonNull(TheoryTile.class.getResource("/carryover/lab/theory/theory.css"))
          .toExternalForm();

  private final DirectScrollPane scroll = new DirectScrollPane();
  private final Theory theory;
  private final TheoryViewModel model;
  private final Label status = text("theory-status", "text-small", "text-quiet");
  private final Label sentence = text("theory-sentence-text");
  private final ComparisonGrid comparison;
  private final Lamp lamp = new Lamp();
  private final Label validity = text("theory-validity-text");
  private final VBox lamps = new VBox();
  private final List<LampRow> rows = new ArrayList<>();
  private final List<CardSection> sections;
  private final CardItem sentenceItem;
  private final CardItem comparisonItem;
  private final CardItem validityItem;
  private final Tile tile;

  /**
   * @param own what the study says in parts of its own; its closed forms are listed where there is
   *     none
   * @param pinned the runs to compare with, shown beneath what was measured
   */
  public TheoryTile(Workbench workbench, List<CardSection> own, Theming theming, Node pinned) {
    theory = workbench.study().theory();
    model = new TheoryViewModel(workbench);
    Outdated outdated = new Outdated(workbench, model::measured);
    comparison = new ComparisonGrid(workbench.study());
    sentenceItem = item("theory-sentence", Part.SENTENCE, sentence);
    comparisonItem = item("theory-comparison", Part.COMPARISON, comparison);
    validityItem = item("theory-validity", Part.VALIDITY, line(lamp, validity));
    sections = own.isEmpty() ? List.of(new FormsSection(theory)) : List.copyOf(own);
    VBox content = new VBox(sentenceItem, comparisonItem, pinned);
    sections.forEach(section -> content.getChildren().add(section.node(scroll::reveal)));
    content.getChildren().addAll(validityItem, lamps);
    content.getStyleClass().add("theory-card");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    AgeNotice notice = new AgeNotice(scroll, Pos.BOTTOM_CENTER);
    notice.setId("theory-age");
    notice.textProperty().bind(outdated.textProperty());
    new FrameClock(outdated.waitingProperty(), outdated::advance);
    tile = new Tile("theory", WORDS.text("tile.title"), notice);
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
        Stream.of(comparison.spoken(), card.note(), card.trust())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; ")));
    sections.forEach(section -> section.show(card.setting()));
    showValidity(card.validity());
  }

  private void showValidity(ValidityReading reading) {
    lamp.show(reading.light());
    validity.setText(
        WORDS.text("validity.line", LampReading.word(reading.light()), reading.summary()));
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
    sections.forEach(section -> section.dress(style));
  }

  private CardItem item(String id, Part part, Node... children) {
    return new CardItem(id, new NotesView(Topic.notes(theory, part)), scroll::reveal, children);
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
}
