package carryover.app;

import carryover.app.Shortcuts.Shortcut;
import carryover.lab.Term;
import carryover.study.Parameter.Group;
import carryover.study.Study;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keys and gestures of one kind, or words, as the help shows them.
 *
 * @param rows what they do or mean, in order
 * @param ofWords whether words are explained, not keys
 */
record HelpSection(String title, List<Row> rows, boolean ofWords) {
  private static final Words WORDS = Words.of(HelpSection.class);

  /** In a line of a column, about. */
  private static final int LETTERS = 36;

  /**
   * One line.
   *
   * @param keys or what the mouse does, or the word that is explained
   */
  record Row(String keys, String meaning) {
    boolean contains(String words) {
      return (keys + " " + meaning).toLowerCase(Locale.ROOT).contains(words);
    }
  }

  HelpSection {
    rows = List.copyOf(rows);
  }

  /** A section of keys. */
  HelpSection(String title, List<Row> rows) {
    this(title, rows, false);
  }

  /** All that there is: the keys of the window, then gestures and keys of single parts. */
  static List<HelpSection> all(List<Shortcut> shortcuts) {
    Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    for (Shortcut shortcut : shortcuts) {
      groups
          .computeIfAbsent(shortcut.group(), heading -> new LinkedHashMap<>())
          .merge(
              shortcut.meaning(),
              shortcut.keys(),
              (one, other) -> WORDS.text("help.or", one, other));
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

  /** What words and symbols mean: those of the study, its parameters, those of the window. */
  static List<HelpSection> words(Study study, List<Term> glossary) {
    List<Row> parameters =
        study.space().parameters().stream()
            .filter(parameter -> parameter.group() != Group.FILED)
            .map(
                parameter ->
                    new Row(
                        WORDS.text("words.parameter", parameter.symbol(), parameter.title()),
                        parameter.meaning()))
            .toList();
    return List.of(
        new HelpSection(study.name(), rows(glossary), true),
        new HelpSection(WORDS.text("words.parameters"), parameters, true),
        new HelpSection(WORDS.text("words.window"), rows(WindowGlossary.terms()), true));
  }

  private static List<Row> rows(List<Term> terms) {
    return terms.stream().map(term -> new Row(term.word(), term.meaning())).toList();
  }

  private static List<HelpSection> ofParts() {
    return List.of(
        section(
            WORDS.text("fields.title"),
            new Row(WORDS.text("fields.sliderBy"), WORDS.text("fields.slider")),
            new Row(WORDS.text("fields.escapeBy"), WORDS.text("fields.escape"))),
        section(
            WORDS.text("chart.title"),
            new Row(WORDS.text("chart.zoomBy"), WORDS.text("chart.zoom")),
            new Row(WORDS.text("chart.wheelBy"), WORDS.text("chart.wheel")),
            new Row(WORDS.text("chart.keysBy"), WORDS.text("chart.keys")),
            new Row(WORDS.text("chart.cursorBy"), WORDS.text("chart.cursor"))),
        section(
            WORDS.text("map.title"),
            new Row(WORDS.text("map.walkBy"), WORDS.text("map.walk")),
            new Row(WORDS.text("map.enterBy"), WORDS.text("map.enter")),
            new Row(WORDS.text("map.addBy"), WORDS.text("map.add"))),
        section(
            WORDS.text("lists.title"),
            new Row(WORDS.text("lists.tileBy"), WORDS.text("lists.tile")),
            new Row(WORDS.text("lists.theoryBy"), WORDS.text("lists.theory")),
            new Row(WORDS.text("lists.pinsBy"), WORDS.text("lists.pins"))),
        section(
            WORDS.text("gallery.title"),
            new Row(WORDS.text("gallery.searchBy"), WORDS.text("gallery.search")),
            new Row(WORDS.text("gallery.keysBy"), WORDS.text("gallery.keys")),
            new Row(WORDS.text("gallery.moveBy"), WORDS.text("gallery.move")),
            new Row(WORDS.text("gallery.dropBy"), WORDS.text("gallery.drop"))));
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
    return found.isEmpty() ? Stream.empty() : Stream.of(new HelpSection(title, found, ofWords));
  }

  /** Height in lines, about, heading included. */
  int lines() {
    return 2 + rows.stream().mapToInt(row -> 1 + row.meaning().length() / LETTERS).sum();
  }
}
