package carryover.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that draws its content straight to the screen. The one it extends draws all that is
 * in view into a picture, for smooth scrolling, and anew with every change in it: where something
 * moves inside, that costs more than the rest of the window together.
 */
public final class DirectScrollPane extends ScrollPane {

  public DirectScrollPane() {
    getStyleClass().add("direct-scroll-pane");
  }

  /** Scrolls just so far that a part of the content is seen, its first line in any case. */
  public void reveal(Node part) {
    // What was hidden has no skin, and so no height, before its styles are applied.
    Parent root = getScene().getRoot();
    root.applyCss();
    root.layout();
    double view = getViewportBounds().getHeight();
    double slack = getContent().getLayoutBounds().getHeight() - view;
    if (slack <= 0) {
      return;
    }
    Bounds place = getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
    double top = getVvalue() * slack;
    double wanted = Math.min(place.getMinY(), Math.max(top, place.getMaxY() - view));
    setVvalue(wanted / slack);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    lookup(".viewport").setCache(false);
    return skin;
  }
}
