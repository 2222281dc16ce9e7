package carryover.app;

import carryover.app.Shortcuts.Shortcut;
import carryover.ui.control.CommandButton;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows all keys of the window over everything else; scrolls where they need more room. */
final class HelpOverlay {
  /** Of the window's height, at most. */
  private static final double SHARE = 0.94;

  private final Shortcuts shortcuts;
  private final Button button =
      new CommandButton("help", "?", "Keys and mouse (F1 or ?)", this::toggle);
  private final ScrollPane keys = new ScrollPane();
  private final BorderPane node = new BorderPane(keys);

  HelpOverlay(Shortcuts shortcuts) {
    this.shortcuts = shortcuts;
    Label title = new Label("Keys and mouse");
    title.getStyleClass().add("text-title");
    Button close = new CommandButton("help-close", "×", "Close (Esc)", this::close);
    close.getStyleClass().add("flat");
    BorderPane head = new BorderPane(null, null, close, null, title);
    keys.setFitToWidth(true);
    keys.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.setTop(head);
    node.setId("help-overlay");
    node.getStyleClass().add("help-overlay");
    node.setVisible(false);
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /** What opens it. */
  Node button() {
    return button;
  }

  /** The content with this over it, whatever it shows. */
  Parent over(Node content) {
    StackPane both = new StackPane(content, node);
    // Where the content needs more than the window has, it is cut off at its far end only.
    StackPane.setAlignment(content, Pos.TOP_LEFT);
    node.setMaxWidth(Region.USE_PREF_SIZE);
    node.maxHeightProperty().bind(both.heightProperty().multiply(SHARE));
    return both;
  }

  void toggle() {
    if (!close()) {
      keys.setContent(table());
      node.setVisible(true);
      keys.requestFocus();
    }
  }

  /** Whether there was anything to close. */
  boolean close() {
    boolean open = node.isVisible();
    node.setVisible(false);
    return open;
  }

  private GridPane table() {
    GridPane table = new GridPane();
    table.getStyleClass().add("help-keys");
    ColumnConstraints meaning = new ColumnConstraints();
    meaning.setHgrow(Priority.ALWAYS);
    meaning.setHalignment(HPos.LEFT);
    table.getColumnConstraints().setAll(new ColumnConstraints(), meaning);
    Map<String, String> keysByMeaning = new LinkedHashMap<>();
    for (Shortcut shortcut : shortcuts.list()) {
      keysByMeaning.merge(
          shortcut.meaning(), shortcut.keys(), (one, other) -> one + " or " + other);
    }
    keysByMeaning.forEach((means, key) -> addRow(table, key, means));
    addRow(table, "Double-click a title", "make a tile the only one, or put it back");
    addRow(table, "Drag in a chart", "zoom; double-click or Esc shows everything again");
    addRow(table, "Wheel, Shift+drag", "zoom and pan a chart");
    addRow(table, "Arrows, +, −, 0", "in a chart: read values, zoom, show everything again");
    addRow(table, "Drag the time cursor", "in a chart: look at any step of the training");
    addRow(
        table,
        "On the phase map",
        "arrows walk, Enter selects and then loads, Shift+Enter or Ctrl+click adds to a selection");
    addRow(table, "Enter on a theory line", "open its explanation");
    addRow(
        table,
        "In the table of pinned runs",
        "Enter loads, Space hides, Delete removes, Ctrl+C copies");
    addRow(table, "Arrows on a slider", "fine steps; Page Up and Page Down coarse ones");
    addRow(table, "Esc in a field", "put the value back");
    addRow(table, "Drop files on the window", "open one, or add several to the gallery");
    addRow(table, "Enter, F2, Ctrl+D, Delete", "in the gallery: open, edit, duplicate, delete");
    addRow(table, "Alt+Up, Alt+Down", "in the gallery: move an own preset, as dragging does");
    addRow(table, "Ctrl+F", "in the gallery: search");
    return table;
  }

  private static void addRow(GridPane table, String keys, String meaning) {
    Label key = new Label(keys);
    key.getStyleClass().add("key");
    key.setWrapText(true);
    Label means = new Label(meaning);
    means.setWrapText(true);
    table.addRow(table.getRowCount(), key, means);
  }
}
