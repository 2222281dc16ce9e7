package carryover.preset;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A setting worth keeping, with what belongs to it.
 *
 * @param name one line, at most {@value #LONGEST_NAME} characters; may be empty
 * @param notes plain text or Markdown, at most {@value #LONGEST_NOTES} characters; may be empty
 * @param tags short words to search by, at most {@value #MOST_TAGS} of {@value #LONGEST_TAG}
 *     characters
 * @param profile the axis of the profile
 * @param family the values of a figure with several curves; each must fit the setting
 */
public record Preset(
    String name,
    String notes,
    List<String> tags,
    Setting setting,
    Seeds seeds,
    Optional<MapSpec> map,
    Optional<Axis> profile,
    Optional<Family> family,
    Teaching teaching) {
  private static final Words WORDS = Words.of(Preset.class);

  public static final int LONGEST_NAME = 200;

  /** Together with the limits of tags it keeps every preset below the largest file that is read. */
  public static final int LONGEST_NOTES = 50_000;

  public static final int MOST_TAGS = 100;
  public static final int LONGEST_TAG = 100;
  public static final Seeds DEFAULT_SEEDS = new Seeds(1, 8);

  public Preset {
    tags = List.copyOf(tags);
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(WORDS.text("preset.name", Integer.toString(LONGEST_NAME)));
    }
    requireUnicode("name", name);
    requireText("notes", notes, LONGEST_NOTES);
    requireText("teaching.notes", teaching.notes(), LONGEST_NOTES);
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException(
          WORDS.text("preset.tags", Integer.toString(tags.size()), Integer.toString(MOST_TAGS)));
    }
    tags.forEach(tag -> requireText("tags", tag, LONGEST_TAG));
    family.ifPresent(f -> f.values().forEach(value -> setting.with(f.parameter(), value)));
  }

  /** A preset without a profile. */
  public Preset(
      String name,
      String notes,
      List<String> tags,
      Setting setting,
      Seeds seeds,
      Optional<MapSpec> map,
      Optional<Family> family,
      Teaching teaching) {
    this(name, notes, tags, setting, seeds, map, Optional.empty(), family, teaching);
  }

  /** A preset of nothing but a setting and seeds. */
  public static Preset of(Setting setting, Seeds seeds) {
    return new Preset(
        "", "", List.of(), setting, seeds, Optional.empty(), Optional.empty(), Teaching.NONE);
  }

  /** What a study begins with where no preset is named: its standard setting and its map. */
  public static Preset standard(Study study) {
    return of(study.space().standard(), DEFAULT_SEEDS).withMap(study.map());
  }

  public Preset withName(String newName) {
    return new Preset(newName, notes, tags, setting, seeds, map, profile, family, teaching);
  }

  public Preset withMap(MapSpec newMap) {
    return new Preset(
        name, notes, tags, setting, seeds, Optional.of(newMap), profile, family, teaching);
  }

  public Preset withProfile(Axis newProfile) {
    return withProfile(Optional.of(newProfile));
  }

  /** With another profile, or none. */
  public Preset withProfile(Optional<Axis> newProfile) {
    return new Preset(name, notes, tags, setting, seeds, map, newProfile, family, teaching);
  }

  /** A name made of any text: without line breaks, and cut to so many characters. */
  public static String asName(String text, int most) {
    String line = text.replaceAll("\\p{Cc}+", " ").strip();
    int end = Math.min(line.length(), most);
    boolean half = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, half ? end - 1 : end);
  }

  private static void requireText(String what, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          WORDS.text(
              "preset.long", what, Integer.toString(text.length()), Integer.toString(longest)));
    }
    requireUnicode(what, text);
  }

  private static void requireUnicode(String what, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(WORDS.text("preset.half", what));
    }
  }
}
