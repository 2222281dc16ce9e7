package carryover.app;

import carryover.app.Shortcuts.Shortcut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keys and gestures of one kind, as the help shows them.
 *
 * @param rows what they do, in order, with the keys for it
 */
record HelpSection(String title, List<Row> rows) {
  /**
   * One line.
   *
   * @param keys or what the mouse does
   */
  record Row(String keys, String meaning) {
    boolean contains(String words) {
      return (keys + " " + meaning).toLowerCase(Locale.ROOT).contains(words);
    }
  }

  HelpSection {
    rows = List.copyOf(rows);
  }

  /** All that there is: the keys of the window, then gestures and keys of single parts. */
  static List<HelpSection> all(List<Shortcut> shortcuts) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Shortcut shortcut : shortcuts) {
      groups
          .computeIfAbsent(shortcut.group(), heading -> new LinkedHashMap<>())
          .merge(shortcut.meaning(), shortcut.keys(), (one, other) -> one + " or " + other);
    }
    List<HelpSection> sections = new ArrayList<>();
    groups.forEach(
        (heading, keys) -> {
          List<Row> rows = new ArrayList<>();
          keys.forEach((meaning, key) -> rows.add(new Row(key, meaning)));
          sections.add(new HelpSection(heading, rows));
        });
    sections.addAll(ofParts());
    return sections;
  }

  private static List<HelpSection> ofParts() {
    return List.of(
        section(
            "Fields and sliders",
            new Row("Arrows", "on a slider: fine steps; Page Up and Page Down coarse ones"),
            new Row("Esc", "in a field: put the value back")),
        section(
            "In a chart",
            new Row("Drag", "zoom; double-click or Esc shows everything again"),
            new Row("Wheel, Shift+drag", "zoom and pan"),
            new Row("Arrows, +, −, 0", "read values, zoom, show everything again"),
            new Row("Drag the time cursor", "look at any step of the training")),
        section(
            "On the phase map",
            new Row("Arrows", "walk from cell to cell"),
            new Row("Enter", "select the cell, then load it into the sliders"),
            new Row("Shift+Enter, Ctrl+click", "add a cell to a selection")),
        section(
            "In lists and lines",
            new Row("Double-click a title", "make a tile the only one, or put it back"),
            new Row("Enter on a theory line", "open its explanation"),
            new Row("Enter, Space, Delete, Ctrl+C", "pinned runs: load, hide, remove, copy")),
        section(
            "In the gallery",
            new Row("Ctrl+F", "search"),
            new Row("Enter, F2, Ctrl+D, Delete", "open, edit, duplicate, delete"),
            new Row("Alt+Up, Alt+Down", "move an own preset, as dragging does"),
            new Row("Drop files", "add them; elsewhere one file alone is opened")));
  }

  private static HelpSection section(String title, Row... rows) {
    return new HelpSection(title, List.of(rows));
  }

  /** The rows with these words in them, all where the heading has them; may be none. */
  Stream<HelpSection> matching(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    if (title.toLowerCase(Locale.ROOT).contains(wanted)) {
      return Stream.of(this);
    }
    List<Row> found = rows.stream().filter(row -> row.contains(wanted)).toList();
    return found.isEmpty() ? Stream.empty() : Stream.of(new HelpSection(title, found));
  }

  /** Height in lines, heading included. */
  int lines() {
    return rows.size() + 2;
  }
}
