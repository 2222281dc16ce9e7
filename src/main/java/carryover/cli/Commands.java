package carryover.cli;

import carryover.study.Studies;
import carryover.workers.Cancellation;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** All commands, with one way to answer for errors. */
public final class Commands {
  private final Terminal terminal;
  private final CommandLine line;

  /**
   * Sets the commands up.
   *
   * @param cancellation raised when the user wants to stop; commands then keep what is finished
   * @param studies the studies there are
   * @param window what to do when no command is given
   */
  public Commands(
      Terminal terminal, Cancellation cancellation, Studies studies, WindowStart window) {
    this.terminal = terminal;
    RootCommand root = new RootCommand(studies, window);
    PresetSource presets = new PresetSource(studies, root::folder);
    OwnData data = new OwnData(studies, root::folder, terminal.err());
    line =
        new CommandLine(root)
            .addSubcommand(new RunCommand(terminal, cancellation, studies, presets, data))
            .addSubcommand(
                new CommandLine(new SweepCommand(terminal, cancellation, studies, presets, data))
                    .addSubcommand(new MergeCommand(terminal, studies))
                    .addSubcommand(new PlanCommand(terminal, cancellation, studies, presets, data)))
            .addSubcommand(new PresetsCommand(terminal, studies, presets))
            .addSubcommand(new BenchCommand(terminal, cancellation, studies, data))
            .addSubcommand(new VerifyCommand(terminal, cancellation, studies, data))
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExpandAtFiles(false)
            .setExecutionStrategy(parsed -> execute(root, parsed))
            .setParameterExceptionHandler((e, args) -> badUsage(e))
            .setExecutionExceptionHandler((e, command, parsed) -> failure(command, e));
    describe(line.getCommandSpec(), new StudyTexts(studies));
  }

  /** Picocli asks each command by itself. */
  private static void describe(CommandSpec command, StudyTexts texts) {
    command.versionProvider(new RootCommand.Version());
    command.resourceBundle(texts);
    command.subcommands().values().forEach(below -> describe(below.getCommandSpec(), texts));
  }

  /** Runs one command and returns the exit code of the process. */
  public int execute(String... args) {
    int code = line.execute(args);
    boolean lost = terminal.out().checkError();
    if (lost) {
      // A full disk, or a pipe that nobody reads any more.
      complain(line, "standard output cannot be written");
    }
    terminal.err().flush();
    return lost && code == ExitCode.FINE ? ExitCode.FAILED : code;
  }

  private int execute(RootCommand root, ParseResult parsed) {
    if (parsed.hasSubcommand()) {
      try {
        root.refuseForCommand(parsed.subcommand().commandSpec().name());
      } catch (BadInputException e) {
        complain(line, e.getMessage());
        return ExitCode.BAD_INPUT;
      }
    }
    return new RunLast().execute(parsed);
  }

  private int badUsage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    complain(
        command, e.getMessage() + " (see " + command.getCommandSpec().qualifiedName() + " --help)");
    return ExitCode.BAD_INPUT;
  }

  private int failure(CommandLine command, Exception e) {
    Throwable error = e instanceof FailedException failed ? failed.getCause() : e;
    Failure failure = Failure.of(error);
    complain(command, failure.message());
    if (failure.unexpected()) {
      error.printStackTrace(terminal.err());
    }
    return failure.code();
  }

  private void complain(CommandLine command, String message) {
    String text = message.replaceAll("\\p{Cntrl}+", " ").strip();
    terminal.err().print(command.getCommandSpec().qualifiedName() + ": " + text + "\n");
  }
}
