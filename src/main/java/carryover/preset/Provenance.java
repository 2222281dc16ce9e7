package carryover.preset;

import java.util.List;

/**
 * Where an exported file comes from: everything that is needed to make it again, and numbers to
 * tell whether that succeeded.
 *
 * @param program version of the program that made it; empty when it is not known
 * @param content what the file shows, in one line
 * @param preset setting, seeds and map
 * @param accuracies the numbers behind it, at most {@value #MOST}; of the preset's setting, or of
 *     cells of its map
 */
public record Provenance(String program, String content, Preset preset, List<Accuracy> accuracies) {
  public static final int MOST = 4000;

  private static final int LONGEST = 200;

  public Provenance {
    requireLine("program", program);
    requireLine("content", content);
    accuracies = List.copyOf(accuracies);
    if (accuracies.size() > MOST) {
      throw new IllegalArgumentException(
          accuracies.size() + " accuracies are not allowed: at most " + MOST);
    }
  }

  /** Of a file that says nothing but setting, seeds and map. */
  public static Provenance of(Preset preset) {
    return new Provenance("", "", preset, List.of());
  }

  private static void requireLine(String what, String text) {
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          what + " is not allowed: one line of at most " + LONGEST + " characters");
    }
  }
}
