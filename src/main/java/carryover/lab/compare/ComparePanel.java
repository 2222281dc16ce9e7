package carryover.lab.compare;

import carryover.live.PinnedRuns;
import carryover.ui.control.CommandButton;
import carryover.ui.feed.ScreenPulse;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Message;
import carryover.workbench.Pin;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToolBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The table of the pinned runs with what can be done to them. Lies over the lower half of the
 * window, so that the curves stay in sight.
 */
public final class ComparePanel {
  private static final Words WORDS = Words.of(ComparePanel.class);

  private final ComparisonModel model;
  private final PinnedRuns pinned;
  private final Theming theming;
  private final ComparisonTable table;
  private final Label note = new Label();
  private final VBox node;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);

  public ComparePanel(ComparisonModel model, PinnedRuns pinned, Theming theming) {
    this.model = model;
    this.pinned = pinned;
    this.theming = theming;
    table = new ComparisonTable(pinned, theming);
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().addAll("text-small", "text-quiet");
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(head(), note, table.node());
    node.setId("compare");
    node.getStyleClass().add("compare-panel");
    node.getStylesheets().add(PinList.STYLES);
    node.visibleProperty().bind(open);
    open.addListener((p, old, now) -> follow());
    ScreenPulse pulse = new ScreenPulse();
    model.comparison().addListener((InvalidationListener) p -> pulse.runAtNext(this::follow));
    theming.themeProperty().addListener((p, old, next) -> follow());
  }

  public Region node() {
    return node;
  }

  public BooleanProperty openProperty() {
    return open;
  }

  /** Shows the table, or puts it away. */
  public void toggle() {
    open.set(!open.get());
    if (open.get()) {
      table.node().requestFocus();
    }
  }

  /** Puts the table away; whether it was shown. */
  public boolean close() {
    boolean shown = open.get();
    open.set(false);
    return shown;
  }

  /** What became of the last request, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  private void follow() {
    // Read in any case: a lazy model reports its next change only after that.
    Comparison comparison = model.comparison().getValue();
    if (open.get()) {
      note.setText(comparison.note());
      table.show(comparison);
      // As high as its rows, which are two font sizes each.
      table.node().setPrefHeight((2 * comparison.runs().size() + 4) * theming.get().fontSize());
    }
  }

  private ToolBar head() {
    Button copy =
        new CommandButton(
            "compare-copy", WORDS.text("copy.label"), WORDS.text("copy.help"), this::copy);
    Button load =
        new CommandButton(
            "compare-load",
            WORDS.text("load.label"),
            WORDS.text("load.help"),
            () -> withSelected(pin -> pinned.load(pin.id())));
    Button remove =
        new CommandButton(
            "compare-remove",
            WORDS.text("remove.label"),
            WORDS.text("remove.help"),
            () -> withSelected(pin -> pinned.remove(pin.id())));
    Button all =
        new CommandButton(
            "compare-remove-all",
            WORDS.text("removeAll.label"),
            WORDS.text("removeAll.help"),
            pinned::removeAll);
    Button undo =
        new CommandButton(
            "compare-undo", WORDS.text("undo.label"), WORDS.text("undo.help"), pinned::undoRemoval);
    undo.disableProperty().bind(pinned.canUndoRemovalProperty().not());
    table.onCopy(this::copy);
    for (Button needsRun : new Button[] {load, remove}) {
      needsRun
          .disableProperty()
          .bind(
              table
                  .node()
                  .getSelectionModel()
                  .selectedItemProperty()
                  .map(run -> run.pin().isEmpty())
                  .orElse(true));
    }
    Button close = new CommandButton("compare-close", "×", WORDS.text("panel.close"), this::close);
    close.getStyleClass().add("flat");
    Label title = new Label(WORDS.text("panel.title"));
    title.getStyleClass().add("tile-name");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    // A tool bar, because it puts what finds no room into a menu.
    ToolBar head = new ToolBar(title, copy, load, remove, all, undo, space, close);
    head.getStyleClass().add("compare-head");
    return head;
  }

  private void withSelected(Consumer<Pin> action) {
    table.selected().ifPresent(action);
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(ComparisonCsv.of(model.comparison().getValue()));
    Clipboard.getSystemClipboard().setContent(content);
    message.set(Message.NONE);
    message.set(Message.news(WORDS.text("copy.done")));
  }
}
