package carryover.cli;

import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import carryover.study.Studies;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code carryover presets}: what comes with the program, and a check for files of one's own. */
@Command(
    name = "presets",
    mixinStandardHelpOptions = true,
    description = "Lists, shows and checks presets.")
final class PresetsCommand implements Runnable {
  private final Terminal terminal;
  private final PresetCodec codec;
  private final PresetSource presets;

  PresetsCommand(Terminal terminal, Studies studies, PresetSource presets) {
    this.terminal = terminal;
    codec = new PresetCodec(studies);
    this.presets = presets;
  }

  @Override
  public void run() {
    list();
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the shipped presets, then one's own (also without a word).")
  void list() {
    Map<String, String> rows = new LinkedHashMap<>();
    presets.shipped().names().forEach(name -> rows.put(name, title(name)));
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    rows.forEach((name, title) -> print(name + " ".repeat(width - name.length() + 2) + title));
    presets.own().forEach(own -> print(own.title() + "  (" + own.file() + ")"));
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Prints one preset as a file.")
  void show(
      @Parameters(paramLabel = "NAME", description = "Name of a preset, a file or a share code.")
          String name)
      throws PresetException {
    byte[] file = codec.write(presets.find(name));
    terminal.out().print(new String(file, StandardCharsets.UTF_8));
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Says of each file whether it is a valid preset.")
  int check(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Preset files, names of presets or share codes.")
          List<String> files) {
    int code = ExitCode.FINE;
    for (String file : files) {
      try {
        presets.check(file);
        print(oneLine(file) + ": valid");
      } catch (PresetException | BadInputException e) {
        terminal.err().print("carryover presets check: " + oneLine(e.getMessage()) + "\n");
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

  /** A share code may be a whole mail. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private void print(String text) {
    terminal.out().print(text + "\n");
  }
}
