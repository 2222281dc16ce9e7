package carryover.ui.card;

import carryover.words.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of the card that opens and closes its explanation by click, Enter or Space. */
public final class CardItem extends VBox {
  private static final Words WORDS = Words.of(CardItem.class);

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final NotesView notes;
  private final Consumer<CardItem> onOpened;
  private double knownWidth = Double.NaN;
  private double knownHeight;

  /**
   * @param id node id; the explanation is {@code <id>-notes}
   * @param onOpened hears when the explanation was opened
   */
  public CardItem(String id, NotesView notes, Consumer<CardItem> onOpened, Node... children) {
    this.notes = notes;
    this.onOpened = onOpened;
    VBox body = new VBox(children);
    body.getStyleClass().add("theory-item-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    Region chevron = new Region();
    chevron.getStyleClass().add("theory-chevron");
    HBox head = new HBox(body, chevron);
    head.getStyleClass().add("theory-item-head");
    head.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            toggle();
          }
        });
    getChildren().addAll(head, notes);
    notes.setId(id + "-notes");
    show(false);
    setMinHeight(USE_PREF_SIZE);
    setId(id);
    getStyleClass().add("theory-item");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnKeyPressed(this::pressed);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      toggle();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  @Override
  public void requestLayout() {
    knownWidth = Double.NaN;
    super.requestLayout();
  }

  /** Remembered, because wrapped text is dear to measure and most items stay as they are. */
  @Override
  protected double computePrefHeight(double width) {
    if (width != knownWidth) {
      knownHeight = super.computePrefHeight(width);
      knownWidth = width;
    }
    return knownHeight;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      toggle();
      event.consume();
    }
  }

  private void toggle() {
    show(!notes.isVisible());
    if (notes.isVisible()) {
      onOpened.accept(this);
    }
  }

  private void show(boolean open) {
    notes.setVisible(open);
    notes.setManaged(open);
    pseudoClassStateChanged(OPEN, open);
    setAccessibleHelp(open ? WORDS.text("item.close") : WORDS.text("item.open"));
  }
}
