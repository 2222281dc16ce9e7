package carryover.ui.control;

import javafx.scene.layout.Region;

/**
 * A part of the window whose size is decided outside, by its neighbours or by a style. What changes
 * inside is laid out inside: nobody else is asked again, however often that is.
 */
public final class LayoutRoot extends Region {
  private final Region content;

  public LayoutRoot(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().add(content);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    content.resizeRelocate(
        left,
        top,
        getWidth() - left - snappedRightInset(),
        getHeight() - top - snappedBottomInset());
  }
}
