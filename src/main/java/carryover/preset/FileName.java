package carryover.preset;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A file name for a preset whose own name may be any text. */
record FileName(String name) {
  static final String ENDING = ".json";

  /**
   * File systems allow 255 bytes, four for a character, and a temporary name beside it is longer.
   */
  private static final int LONGEST = 40;

  /** Names that Windows keeps for devices. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** A file in this folder that does not exist yet. */
  Path in(Path folder) {
    String stem = usable(shortened(name.replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]+", "-")));
    try {
      return free(folder, stem);
    } catch (InvalidPathException e) {
      // Where the system's encoding is not Unicode, only plain letters make a name.
      return free(folder, usable(stem.replaceAll("[^\\x20-\\x7E]+", "-")));
    }
  }

  private static Path free(Path folder, String stem) {
    Path file = folder.resolve(stem + ENDING);
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(stem + " " + i + ENDING);
    }
    return file;
  }

  private static String usable(String text) {
    String stem = text.replaceAll("^[.\\s-]+|[.\\s]+$", "");
    boolean none = stem.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT));
    return none ? "preset" : stem;
  }

  private static String shortened(String text) {
    int count = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(count, LONGEST)));
  }
}
