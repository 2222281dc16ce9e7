package carryover.ui.control;

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

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    lookup(".viewport").setCache(false);
    return skin;
  }
}
