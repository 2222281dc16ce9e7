package carryover.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window, with what they do: one list for the keyboard and for the help. */
final class Shortcuts {
  /**
   * @param keys as shown in the help
   * @param typing whether it also works while a person types into a field
   * @param everywhere whether it also works while the tiles are out of sight
   */
  record Shortcut(
      String keys,
      KeyCombination combination,
      String meaning,
      boolean typing,
      boolean everywhere,
      Runnable action) {}

  private final List<Shortcut> shortcuts = new ArrayList<>();
  private final BooleanSupplier tilesInSight;

  Shortcuts(BooleanSupplier tilesInSight) {
    this.tilesInSight = tilesInSight;
  }

  /** A key of the tiles. */
  void add(String keys, String meaning, Runnable action) {
    add(keys, meaning, false, action);
  }

  /** A key of the whole window. */
  void addEverywhere(String keys, String meaning, Runnable action) {
    add(keys, meaning, true, action);
  }

  private void add(String keys, String meaning, boolean everywhere, Runnable action) {
    KeyCombination combination = KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    boolean typing = keys.contains("Ctrl") || keys.startsWith("F");
    shortcuts.add(new Shortcut(keys, combination, meaning, typing, everywhere, action));
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
      boolean heard =
          (shortcut.typing() || !inField) && (shortcut.everywhere() || tilesInSight.getAsBoolean());
      if (heard && shortcut.combination().match(event)) {
        shortcut.action().run();
        event.consume();
        return;
      }
    }
  }
}
