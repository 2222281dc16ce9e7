package carryover.preset;

import carryover.files.FileProblem;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps what belongs to the person who uses it. Nothing is made before it is
 * needed.
 *
 * @param path absolute
 */
public record DataFolder(Path path) {
  private static final Words WORDS = Words.of(DataFolder.class);

  private static final String PORTABLE_NAME = "carryover-data";

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The proper folder of this machine and this person. */
  public static DataFolder ofPlatform() {
    Map<String, String> environment = System.getenv();
    String os = System.getProperty("os.name");
    return ofPlatform(
        os, environment, HomeFolder.of(os, environment, System.getProperty("user.home")).path());
  }

  /**
   * The proper folder of a platform: {@code %APPDATA%} on Windows, Application Support on macOS,
   * elsewhere {@code XDG_DATA_HOME} as the XDG Base Directory Specification has it, which also says
   * that a relative path there is to be ignored.
   */
  static DataFolder ofPlatform(String os, Map<String, String> environment, Path home) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      Path base = roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
      return new DataFolder(base.resolve("Carryover"));
    }
    if (name.startsWith("mac")) {
      return new DataFolder(
          home.resolve("Library").resolve("Application Support").resolve("Carryover"));
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base =
        !xdg.isBlank() && Path.of(xdg).isAbsolute()
            ? Path.of(xdg)
            : home.resolve(".local").resolve("share");
    return new DataFolder(base.resolve("carryover"));
  }

  /** A folder that travels with the program. */
  public static DataFolder beside(Path programFolder) {
    return new DataFolder(programFolder.resolve(PORTABLE_NAME));
  }

  /** Presets a person saved. */
  public Path presets() {
    return path.resolve("presets");
  }

  /** The states of the window, one folder for each copy of the program that runs at a time. */
  public Path workspaces() {
    return path.resolve("workspaces");
  }

  /**
   * Makes the folder, if need be, and sees that files can be made in it.
   *
   * @throws FileProblem in one line: which folder, and why not
   */
  public DataFolder prepared() throws FileProblem {
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, ".writable", null));
      return this;
    } catch (IOException e) {
      throw FileProblem.of(path, WORDS.text("folder.unusable"), e);
    }
  }
}
