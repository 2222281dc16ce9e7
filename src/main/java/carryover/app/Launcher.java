package carryover.app;

import carryover.catalogue.Catalogue;
import carryover.cli.Commands;
import carryover.cli.Terminal;
import carryover.cli.WindowRequest;
import carryover.cli.WindowStart;
import carryover.preset.DataFolder;
import carryover.preset.HomeFolder;
import carryover.words.Words;
import carryover.workers.Cancellation;
import carryover.workers.InterruptGuard;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Entry point: a command runs without a display, without one the window opens. Names no class of
 * JavaFX itself, so that a command loads none.
 */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    followHome();
    // Before anything that speaks is loaded: what studies say of themselves is read once.
    Locale.setDefault(Words.language(Launcher.class, Locale.getDefault()));
    if (args.length == 0) {
      LabApplication.open(WindowRequest.plain(DataFolder.ofPlatform()));
      return;
    }
    AtomicReference<WindowRequest> window = new AtomicReference<>();
    int code = command(args, window);
    if (window.get() == null) {
      System.exit(code);
    }
    LabApplication.open(window.get());
  }

  /** Libraries keep what they unpack in Java's idea of a home. */
  private static void followHome() {
    String home = "user.home";
    HomeFolder folder =
        HomeFolder.of(System.getProperty("os.name"), System.getenv(), System.getProperty(home));
    System.setProperty(home, folder.path().toString());
  }

  private static int command(String[] args, AtomicReference<WindowRequest> window) {
    Cancellation cancellation = new Cancellation();
    WindowStart start =
        new WindowStart(ProgramFolder.current(), DataFolder.ofPlatform(), window::set);
    Commands commands =
        new Commands(Terminal.ofProcess(), cancellation, Catalogue.studies(), start);
    return InterruptGuard.during(() -> commands.execute(args), cancellation);
  }
}
