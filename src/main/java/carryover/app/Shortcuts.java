package carryover.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the window, with what they do: one list for the keyboard and for the help. */
final class Shortcuts {
  /**
   * @param group its heading in the help
   * @param keys as shown in the help
   * @param everywhere whether it also works while the tiles are out of sight
   * @param last whether what has the focus hears it first: a zoomed chart, an edited field
   */
  record Shortcut(
      String group,
      String keys,
      Predicate<KeyEvent> trigger,
      String meaning,
      boolean everywhere,
      boolean last,
      Runnable action) {}

  /** Where a sign is depends on the keyboard. */
  private static final Map<String, Set<KeyCode>> ALIKE =
      Map.of(
          "Ctrl+Plus", Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
          "Ctrl+Minus", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT));

  private final List<Shortcut> shortcuts = new ArrayList<>();
  private final BooleanSupplier onScreen;
  private final BooleanSupplier tilesInSight;
  private String group = "";

  /**
   * @param onScreen whether keys are for these at all
   */
  Shortcuts(BooleanSupplier onScreen, BooleanSupplier tilesInSight) {
    this.onScreen = onScreen;
    this.tilesInSight = tilesInSight;
  }

  /** Heading of the keys that are added from now on. */
  void group(String heading) {
    group = heading;
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
    if (shortcuts.stream().anyMatch(other -> other.keys().equals(keys))) {
      throw new IllegalArgumentException(keys + " is taken already; " + meaning + " needs another");
    }
    boolean last = keys.equals("Esc");
    shortcuts.add(new Shortcut(group, keys, trigger(keys), meaning, everywhere, last, action));
  }

  List<Shortcut> list() {
    return List.copyOf(shortcuts);
  }

  void listenTo(Scene scene) {
    scene.addEventFilter(KeyEvent.ANY, event -> handle(scene, event, false));
    scene.addEventHandler(KeyEvent.ANY, event -> handle(scene, event, true));
  }

  /** A key, or a character that takes different keys on different keyboards. */
  private static Predicate<KeyEvent> trigger(String keys) {
    if (keys.equals("?")) {
      return event ->
          event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(keys);
    }
    Set<KeyCode> alike = ALIKE.getOrDefault(keys, Set.of());
    if (!alike.isEmpty()) {
      return event ->
          event.getEventType() == KeyEvent.KEY_PRESSED
              && event.isShortcutDown()
              && alike.contains(event.getCode());
    }
    KeyCombination combination = KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    return event -> event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
  }

  private void handle(Scene scene, KeyEvent event, boolean last) {
    if (!onScreen.getAsBoolean()) {
      return;
    }
    for (Shortcut shortcut : shortcuts) {
      if (shortcut.last() == last
          && shortcut.trigger().test(event)
          && (shortcut.everywhere() || tilesInSight.getAsBoolean())
          && !TextKeys.areFor(scene, event)) {
        shortcut.action().run();
        event.consume();
        return;
      }
    }
  }
}
