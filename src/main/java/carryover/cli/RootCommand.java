package carryover.cli;

import carryover.export.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** {@code carryover} itself: help, version, and the way to the window. */
@Command(
    name = "carryover",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    description = {
      "A laboratory for parameter transfer in two-layer ReLU networks.",
      "Without a command the window opens."
    },
    footer = {
      "",
      "Exit codes: 0 fine; 1 failed; 2 bad input; 130 interrupted, what was finished is kept."
    })
final class RootCommand implements Runnable {
  @Mixin private final WindowOptions options = new WindowOptions();

  private final WindowStart window;

  RootCommand(WindowStart window) {
    this.window = window;
  }

  @Override
  public void run() {
    window.asked().accept(options.folder(window.programFolder()));
  }

  /** A command would not heed what is said about the window. */
  void refuseOptionsForCommand() {
    if (options.given()) {
      throw new BadInputException("--data and --portable are for the window, not for a command");
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
