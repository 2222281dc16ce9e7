package carryover.app;

import carryover.words.Words;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Leads the keyboard from one area of the window to the next: bar, setting, tiles, status. */
final class Areas {
  private static final Words WORDS = Words.of(Areas.class);

  private final List<Node> areas;

  /**
   * @param areas in their order; those that are out of sight are passed over
   */
  Areas(List<Node> areas) {
    this.areas = List.copyOf(areas);
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.addEverywhere("F6", WORDS.text("key.nextArea"), () -> go(1));
    shortcuts.addEverywhere("Shift+F6", WORDS.text("key.areaBefore"), () -> go(-1));
  }

  private void go(int step) {
    List<Node> seen = areas.stream().filter(Areas::isSeen).toList();
    if (seen.isEmpty()) {
      return;
    }
    Scene scene = seen.get(0).getScene();
    int now = -1;
    for (Node at = scene.getFocusOwner(); at != null && now < 0; at = at.getParent()) {
      now = seen.indexOf(at);
    }
    int next = now < 0 && step < 0 ? seen.size() - 1 : Math.floorMod(now + step, seen.size());
    enter(seen.get(next));
  }

  /** As the tabulator key does, so that the focus is drawn as for a keyboard. */
  private static void enter(Node area) {
    area.requestFocus();
    if (!area.isFocusTraversable()) {
      Event.fireEvent(
          area,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }
  }

  private static boolean isSeen(Node area) {
    boolean visible = area.getScene() != null;
    for (Node at = area; at != null && visible; at = at.getParent()) {
      visible = at.isVisible();
    }
    return visible;
  }
}
