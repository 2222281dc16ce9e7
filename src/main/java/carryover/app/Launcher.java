package carryover.app;

import carryover.cli.Commands;
import carryover.cli.Engines;
import carryover.cli.Terminal;
import carryover.run.Cancellation;
import carryover.run.InterruptGuard;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Entry point: a command runs without a display, no arguments open the window. */
public final class Launcher {
  /** Held, since loggers are otherwise forgotten together with their level. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Launcher() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      // The charts draw through AWT's classes but never open an AWT window.
      System.setProperty("java.awt.headless", "true");
      // JavaFX warns of every start from the class path, which is what we chose (ADR 0001).
      JAVAFX.setLevel(Level.SEVERE);
      Application.launch(LabApplication.class);
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
