package carryover.cli;

import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code carryover presets}: what comes with the program, and a check for files of one's own. */
@Command(
    name = "presets",
    mixinStandardHelpOptions = true,
    description = "Lists, shows and checks presets.")
final class PresetsCommand implements Runnable {
  private final Terminal terminal;
  private final PresetSource presets;

  PresetsCommand(Terminal terminal, PresetSource presets) {
    this.terminal = terminal;
    this.presets = presets;
  }

  @Override
  public void run() {
    list();
  }

  @Command(name = "list", description = "Lists the shipped presets (also without a word).")
  void list() {
    List<String> names = presets.shipped().names();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    for (String name : names) {
      print(name + " ".repeat(width - name.length() + 2) + title(name));
    }
  }

  @Command(name = "show", description = "Prints one preset as a file.")
  void show(@Parameters(paramLabel = "NAME", description = "Shipped preset or a file.") String name)
      throws PresetException {
    byte[] file = new PresetCodec().write(presets.find(name));
    terminal.out().print(new String(file, StandardCharsets.UTF_8));
  }

  @Command(name = "check", description = "Says of each file whether it is a valid preset.")
  int check(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Preset files.")
          List<Path> files) {
    int code = ExitCode.FINE;
    for (Path file : files) {
      try {
        presets.read(file);
        print(file + ": valid");
      } catch (PresetException e) {
        terminal.err().print("carryover presets check: " + e.getMessage() + "\n");
        code = ExitCode.BAD_INPUT;
      }
    }
    return code;
  }

  private String title(String name) {
    try {
      return presets.shipped().read(name).name();
    } catch (PresetException e) {
      throw new IllegalStateException("a shipped preset is damaged: " + e.getMessage(), e);
    }
  }

  private void print(String text) {
    terminal.out().print(text + "\n");
  }
}
