package carryover.app;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * The keys that belong to a text while it is typed: all that write, move within the text, mark,
 * copy, or take typing back. What they mean does not depend on whether the field has a use for them
 * just then: a key that undoes typing must not undo a setting when there is no typing left.
 */
final class TextKeys {
  private static final Set<KeyCode> WITH_SHORTCUT =
      Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);
  private static final Set<KeyCode> ANYHOW =
      Set.of(KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.INSERT);

  private TextKeys() {}

  /** Whether a key is meant for a text in this scene, or in what lies over it. */
  static boolean areFor(Scene scene, KeyEvent event) {
    return belongsToText(event) && (isTyping(scene) || isTypingAbove(scene.getWindow()));
  }

  private static boolean belongsToText(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.getEventType() == KeyEvent.KEY_TYPED
        || code.isNavigationKey()
        || code.isWhitespaceKey()
        || ANYHOW.contains(code)) {
      return true;
    }
    return event.isShortcutDown()
        ? WITH_SHORTCUT.contains(code)
        : !code.isFunctionKey() && code != KeyCode.ESCAPE;
  }

  /** Editable spinners and combo boxes hold the focus in place of their fields. */
  private static boolean isTyping(Scene scene) {
    Node owner = scene.getFocusOwner();
    return owner instanceof TextInputControl
        || (owner instanceof Spinner<?> spinner && spinner.isEditable())
        || (owner instanceof ComboBoxBase<?> box && box.isEditable());
  }

  /** What lies over a window hears keys through that window. */
  private static boolean isTypingAbove(Window window) {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .anyMatch(
            popup ->
                popup.getOwnerWindow() == window
                    && popup.isShowing()
                    && isTyping(popup.getScene()));
  }
}
