package carryover.app;

import carryover.cli.Commands;
import carryover.cli.Engines;
import carryover.cli.Terminal;
import carryover.run.Cancellation;
import carryover.run.InterruptGuard;

/**
 * Entry point: a command runs without a display, no arguments open the window. Names no class of
 * JavaFX itself, so that a command loads none.
 */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      LabApplication.open();
      return;
    }
    System.exit(command(args));
  }

  private static int command(String[] args) {
    Cancellation cancellation = new Cancellation();
    Commands commands = new Commands(Terminal.ofProcess(), cancellation, Engines.ofProgram());
    return InterruptGuard.during(() -> commands.execute(args), cancellation);
  }
}
