package carryover.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/**
 * A drag as a busy program hears it: pressed, moved a little, and released elsewhere without any
 * movement in between. Places are those of the scene; on the JavaFX thread only.
 */
public final class LossyDrag {
  private LossyDrag() {}

  public static void drag(Node node, Point2D from, Point2D seen, Point2D to) {
    fire(node, MouseEvent.MOUSE_PRESSED, from);
    fire(node, MouseEvent.MOUSE_DRAGGED, seen);
    fire(node, MouseEvent.MOUSE_RELEASED, to);
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D scene) {
    Point2D screen = node.localToScreen(node.sceneToLocal(scene));
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            new PickResult(node, scene.getX(), scene.getY())));
  }
}
