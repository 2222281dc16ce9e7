package carryover.app;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Finds where the program lies, so that a portable copy can keep its files there. */
final class ProgramFolder {
  /** Set by the start script, whose jar lies deeper. */
  private static final String PROPERTY = "carryover.home";

  private ProgramFolder() {}

  /** The folder of the start script, or that of the jar or classes when started without it. */
  static Path current() {
    String home = System.getProperty(PROPERTY);
    return home == null ? folderOfClasses() : Path.of(home);
  }

  private static Path folderOfClasses() {
    try {
      return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }
}
