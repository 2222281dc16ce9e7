package carryover.preset;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What {@code ~} stands for. */
public record HomeFolder(Path path) {
  /**
   * The home of whoever uses the program.
   *
   * @param os name of the system, as Java tells it
   * @param javaHome what Java takes for the home; right on Windows and macOS, but elsewhere it is
   *     the one in the list of users, whatever {@code HOME} says
   */
  public static HomeFolder of(String os, Map<String, String> environment, String javaHome) {
    String name = os.toLowerCase(Locale.ROOT);
    boolean askJava = name.startsWith("windows") || name.startsWith("mac");
    String home = environment.getOrDefault("HOME", "");
    boolean usable = !askJava && !home.isBlank() && Path.of(home).isAbsolute();
    return new HomeFolder(Path.of(usable ? home : javaHome));
  }
}
