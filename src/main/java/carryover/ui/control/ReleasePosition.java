package carryover.ui.control;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * Lets a drag end where the button is released. When much is going on the last movements of the
 * mouse may be left out, and what is dragged would stop short of the pointer: so a release at
 * another place than the last movement is heard as a movement to there first.
 */
public final class ReleasePosition {
  private double lastX = Double.NaN;
  private double lastY = Double.NaN;

  private ReleasePosition() {}

  /** Has everything that is dragged within a node end there. */
  public static void endDragsOf(Node node) {
    ReleasePosition position = new ReleasePosition();
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, position::keep);
    node.addEventFilter(MouseEvent.MOUSE_DRAGGED, position::keep);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, position::release);
  }

  private void keep(MouseEvent event) {
    lastX = event.getSceneX();
    lastY = event.getSceneY();
  }

  private void release(MouseEvent event) {
    boolean moved = event.getSceneX() != lastX || event.getSceneY() != lastY;
    if (moved && Double.isFinite(lastX)) {
      Event.fireEvent(
          event.getTarget(),
          event.copyFor(event.getSource(), event.getTarget(), MouseEvent.MOUSE_DRAGGED));
    }
    lastX = Double.NaN;
  }
}
