package carryover.lab.theory;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A part of the card that opens its explanation by click, Enter or Space. */
final class Item extends VBox {
  private final Consumer<Node> onOpen;

  /**
   * @param onOpen gets this item
   */
  Item(String id, Consumer<Node> onOpen, Node... children) {
    super(children);
    this.onOpen = onOpen;
    setId(id);
    getStyleClass().add("theory-item");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleHelp("Enter explains it");
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            open();
          }
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open();
            event.consume();
          }
        });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void open() {
    onOpen.accept(this);
  }
}
