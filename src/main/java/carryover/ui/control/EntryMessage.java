package carryover.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Why an entry is not allowed, at the lower edge of what it is about. Nothing moves when it comes
 * or goes: it lies in the room that its owner keeps below, and over what follows where it needs
 * more. Clicks pass through it.
 */
public final class EntryMessage extends Label {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  public EntryMessage() {
    getStyleClass().add("parameter-message");
    setAlignment(Pos.TOP_LEFT);
    setWrapText(true);
    setManaged(false);
    setMouseTransparent(true);
    say("");
  }

  /** Shows a sentence; nothing when it is empty. */
  public void say(String text) {
    setText(text);
    setVisible(!text.isEmpty());
    pseudoClassStateChanged(SHOWN, !text.isEmpty());
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  /** Takes its place at the lower padding of its owner; to be called when that is laid out. */
  public void layOver(Region owner) {
    // Or the owner would catch the clicks wherever its message lies.
    owner.setPickOnBounds(false);
    Insets insets = owner.getInsets();
    double width = owner.getWidth() - insets.getLeft() - insets.getRight();
    double top = owner.getHeight() - insets.getBottom();
    resizeRelocate(insets.getLeft(), top, width, prefHeight(width));
  }
}
