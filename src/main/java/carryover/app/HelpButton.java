package carryover.app;

import carryover.app.Shortcuts.Shortcut;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.controlsfx.control.PopOver;

/** Shows all keys of the window. */
final class HelpButton {
  private final Shortcuts shortcuts;
  private final Button node = new Button("?");
  private final PopOver overlay = new PopOver();

  HelpButton(Shortcuts shortcuts) {
    this.shortcuts = shortcuts;
    node.setId("help");
    node.setAccessibleText("Keys and mouse");
    node.setTooltip(new Tooltip("Keys and mouse (F1)"));
    node.setOnAction(event -> toggle());
    overlay.setTitle("Keys and mouse");
    overlay.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    overlay.setDetachable(false);
  }

  Node node() {
    return node;
  }

  void toggle() {
    if (overlay.isShowing()) {
      overlay.hide();
    } else {
      overlay.setContentNode(table());
      overlay.show(node);
    }
  }

  private GridPane table() {
    GridPane table = new GridPane();
    table.getStyleClass().add("help-keys");
    int row = 0;
    for (Shortcut shortcut : shortcuts.list()) {
      addRow(table, row++, shortcut.keys(), shortcut.meaning());
    }
    addRow(table, row++, "Double-click a title", "make a tile the only one, or put it back");
    addRow(table, row++, "Drag in a chart", "zoom; double-click shows everything again");
    addRow(table, row++, "Wheel, Shift+drag", "zoom and pan a chart");
    addRow(table, row++, "Arrows on a slider", "fine steps; Page Up and Page Down coarse ones");
    addRow(table, row, "Escape in a field", "put the value back");
    return table;
  }

  private static void addRow(GridPane table, int row, String keys, String meaning) {
    Label key = new Label(keys);
    key.getStyleClass().add("key");
    table.add(key, 0, row);
    table.add(new Label(meaning), 1, row);
  }
}
