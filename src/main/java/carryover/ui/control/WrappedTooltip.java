package carryover.ui.control;

import javafx.scene.control.Tooltip;

/**
 * A tooltip whose text is broken into lines that can be read, so that it never leaves the screen.
 */
public final class WrappedTooltip extends Tooltip {
  /** Of the longest line, in units of the text's size. */
  private static final double WIDTH = 30;

  public WrappedTooltip() {
    this("");
  }

  public WrappedTooltip(String text) {
    super(text);
    setWrapText(true);
    maxWidthProperty().bind(fontProperty().map(font -> WIDTH * font.getSize()));
  }
}
