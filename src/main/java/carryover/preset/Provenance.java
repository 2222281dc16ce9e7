package carryover.preset;

import carryover.study.Axis;
import carryover.words.Words;
import java.util.List;

/**
 * Where an exported file comes from: everything that is needed to make it again, and numbers to
 * tell whether that succeeded.
 *
 * @param program version of the program that made it; empty when it is not known
 * @param content what the file shows, in one line
 * @param preset setting, seeds and map
 * @param pinned setting and seeds of other runs that are drawn beside, at most {@value
 *     #MOST_PINNED}
 * @param runs the numbers behind it, at most {@value #MOST}; of the preset's setting, or of cells
 *     of its map, or along its axes
 * @param axes those of a sweep that is no map, along which the runs were measured; empty for
 *     others; a single one is the profile of the preset
 */
public record Provenance(
    String program,
    String content,
    Preset preset,
    List<Preset> pinned,
    List<MeasuredRun> runs,
    List<Axis> axes) {
  private static final Words WORDS = Words.of(Provenance.class);

  public static final int MOST = 4000;

  public static final int MOST_PINNED = 16;

  private static final int LONGEST = 200;

  public Provenance {
    requireLine("program", program);
    requireLine("content", content);
    pinned = List.copyOf(pinned);
    if (pinned.size() > MOST_PINNED) {
      throw new IllegalArgumentException(
          WORDS.text(
              "provenance.pins", Integer.toString(pinned.size()), Integer.toString(MOST_PINNED)));
    }
    runs = List.copyOf(runs);
    axes = List.copyOf(axes);
    if (axes.size() == 1) {
      preset = preset.withProfile(axes.get(0));
    }
    if (runs.size() > MOST) {
      throw new IllegalArgumentException(
          WORDS.text("provenance.runs", Integer.toString(runs.size()), Integer.toString(MOST)));
    }
  }

  /** Of runs of one setting, or of a map. */
  public Provenance(
      String program, String content, Preset preset, List<Preset> pinned, List<MeasuredRun> runs) {
    this(program, content, preset, pinned, runs, List.of());
  }

  /** Without other runs. */
  public Provenance(String program, String content, Preset preset, List<MeasuredRun> runs) {
    this(program, content, preset, List.of(), runs);
  }

  public Provenance withPinned(List<Preset> newPinned) {
    return new Provenance(program, content, preset, newPinned, runs, axes);
  }

  /** Of a sweep along other axes than those of a map. */
  public Provenance withAxes(List<Axis> newAxes) {
    return new Provenance(program, content, preset, pinned, runs, newAxes);
  }

  /** The axes along which the runs were measured; empty where there are none. */
  public List<Axis> sweptAxes() {
    return axes.isEmpty()
        ? preset.map().map(map -> List.of(map.x(), map.y())).orElse(List.of())
        : axes;
  }

  /** Of a file that says nothing but setting, seeds and map. */
  public static Provenance of(Preset preset) {
    return new Provenance("", "", preset, List.of());
  }

  private static void requireLine(String what, String text) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          WORDS.text("provenance.line", what, Integer.toString(LONGEST)));
    }
  }
}
