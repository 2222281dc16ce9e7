package carryover.lab.compare;

import carryover.live.PinnedRuns;
import carryover.study.Readout;
import carryover.ui.control.CommandButton;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Pin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pinned runs in short, for a tile. Takes no room while nothing is pinned. */
public final class PinList {
  private static final Words WORDS = Words.of(PinList.class);

  static final String STYLES =
      Objects.requireNonNull(PinList.class.getResource("/carryover/lab/compare/compare.css"))
          .toExternalForm();

  private final ComparisonModel model;
  private final PinnedRuns pinned;
  private final Theming theming;
  private final VBox lines = new VBox();
  private final VBox node;
  private List<Pin> drawn = List.of();
  private List<PinLine> rows = List.of();

  /**
   * @param openTable shows the full table
   */
  public PinList(ComparisonModel model, PinnedRuns pinned, Theming theming, Runnable openTable) {
    this.model = model;
    this.pinned = pinned;
    this.theming = theming;
    lines.getStyleClass().add("compare-lines");
    node = new VBox(head(openTable), lines);
    node.setId("pins");
    node.getStyleClass().add("compare-list");
    node.getStylesheets().add(STYLES);
    theming
        .themeProperty()
        .addListener(
            (p, old, next) -> {
              drawn = List.of();
              show();
            });
    ScreenPulse pulse = new ScreenPulse();
    model.comparison().addListener((InvalidationListener) p -> pulse.runAtNext(this::show));
    pinned.canUndoRemovalProperty().addListener((p, old, next) -> show());
    show();
  }

  public Node node() {
    return node;
  }

  private Readout subject() {
    return model.comparison().getValue().study().headline().subject();
  }

  private HBox head(Runnable openTable) {
    Label title = new Label(WORDS.text("list.title", subject().arm().title()));
    title.getStyleClass().add("compare-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button undo =
        new CommandButton(
            "pins-undo", WORDS.text("undo.label"), WORDS.text("undo.help"), pinned::undoRemoval);
    undo.getStyleClass().add("small");
    undo.visibleProperty().bind(pinned.canUndoRemovalProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    Button table =
        new CommandButton(
            "pins-table", WORDS.text("list.table"), WORDS.text("list.tableHelp"), openTable);
    table.getStyleClass().add("small");
    HBox head = new HBox(title, undo, table);
    head.getStyleClass().add("compare-line");
    return head;
  }

  private void show() {
    Comparison comparison = model.comparison().getValue();
    List<ComparedRun> runs = comparison.pinned();
    List<Pin> pins = runs.stream().flatMap(run -> run.pin().stream()).toList();
    if (!sameLook(pins)) {
      drawn = pins;
      rows = new ArrayList<>();
      for (Pin pin : pins) {
        rows.add(new PinLine(subject(), pin, pinned, theming.get().chartStyle()));
      }
      lines.getChildren().setAll(rows.stream().map(PinLine::node).toList());
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).show(runs.get(i));
    }
    boolean any = !rows.isEmpty() || pinned.canUndoRemovalProperty().get();
    node.setVisible(any);
    node.setManaged(any);
  }

  /** Lines are made anew only when they look different: their numbers change all the time. */
  private boolean sameLook(List<Pin> pins) {
    if (pins.size() != drawn.size()) {
      return false;
    }
    for (int i = 0; i < pins.size(); i++) {
      Pin one = pins.get(i);
      Pin other = drawn.get(i);
      if (one.id() != other.id()
          || one.shown() != other.shown()
          || !one.colour().equals(other.colour())) {
        return false;
      }
    }
    return true;
  }
}
