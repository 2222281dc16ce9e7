package carryover.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window, with what they do: one list for the keyboard and for the help. */
final class Shortcuts {
  /**
   * @param keys as shown in the help
   * @param typing whether it also works while a person types into a field
   */
  record Shortcut(
      String keys, KeyCombination combination, String meaning, boolean typing, Runnable action) {}

  private final List<Shortcut> shortcuts = new ArrayList<>();

  void add(String keys, String meaning, Runnable action) {
    KeyCombination combination = KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    boolean typing = keys.contains("Ctrl") || keys.startsWith("F");
    shortcuts.add(new Shortcut(keys, combination, meaning, typing, action));
  }

  List<Shortcut> list() {
    return List.copyOf(shortcuts);
  }

  void listenTo(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(scene, event));
  }

  private void handle(Scene scene, KeyEvent event) {
    boolean inField = scene.getFocusOwner() instanceof TextInputControl;
    for (Shortcut shortcut : shortcuts) {
      if ((shortcut.typing() || !inField) && shortcut.combination().match(event)) {
        shortcut.action().run();
        event.consume();
        return;
      }
    }
  }
}
