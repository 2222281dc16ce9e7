package carryover.cli;

import carryover.export.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code carryover} itself: help and version. */
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
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** One line: name and version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"carryover " + ProgramVersion.current()};
    }
  }
}
