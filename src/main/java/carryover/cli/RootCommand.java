package carryover.cli;

import carryover.export.ProgramVersion;
import carryover.preset.DataFolder;
import carryover.preset.PresetException;
import carryover.study.Studies;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code carryover} itself: help, version, and the way to the window. */
@Command(
    name = "carryover",
    mixinStandardHelpOptions = true,
    description = {
      "A laboratory for transfer learning.",
      "Without a command the window opens, with the files that are given, if any."
    },
    footer = {
      "",
      "Exit codes: 0 fine; 1 failed; 2 bad input; 130 interrupted, what was finished is kept."
    })
final class RootCommand implements Callable<Integer> {
  /** Commands to which a data folder means nothing. */
  private static final Set<String> WITHOUT_PRESETS = Set.of("bench", "verify");

  @Mixin private final DataOptions data = new DataOptions();

  @Mixin private final WindowWords words;

  @Mixin private final DataSetOption dataSet = new DataSetOption();

  @Spec private CommandSpec spec;

  private final WindowStart window;

  RootCommand(Studies studies, WindowStart window) {
    words = new WindowWords(studies);
    this.window = window;
  }

  @Override
  public Integer call() throws PresetException {
    DataFolder folder = data.writableFolder(window);
    window
        .asked()
        .accept(words.request(folder, spec.subcommands().keySet()).withDataSet(dataSet.path()));
    return ExitCode.FINE;
  }

  /** Where workspace and presets are. */
  DataFolder folder() {
    return data.folder(window);
  }

  /** What is said to the window, a command would not heed. */
  void refuseForCommand(String command) {
    if (!words.words().isEmpty()) {
      throw new BadInputException(
          words.words().get(0) + " is for the window; without it, or without " + command);
    }
    if (dataSet.path() != null) {
      throw new BadInputException("--data-set stands behind " + command + ", not before it");
    }
    if (data.given() && WITHOUT_PRESETS.contains(command)) {
      throw new BadInputException(command + " takes neither --data nor --portable");
    }
  }

  /** One line: name and version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"carryover " + ProgramVersion.current()};
    }
  }
}
