package carryover.app;

import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceSession;
import carryover.run.WorkerPool;
import carryover.transfer.engine.FastEngine;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window; started by {@link Launcher}. */
public final class LabApplication extends Application {
  /** Held, since loggers are otherwise forgotten together with their level. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private DataFolder folder;
  private WorkspaceSession session;
  private WorkerPool pool;
  private LabWindow window;

  /** Opens the window and returns once it is closed. */
  static void open(DataFolder folder) {
    // The charts draw through AWT's classes but never open an AWT window.
    System.setProperty("java.awt.headless", "true");
    // JavaFX warns of every start from the class path, which is what we chose (ADR 0001).
    JAVAFX.setLevel(Level.SEVERE);
    try {
      launch(LabApplication.class, folder.path().toString());
    } catch (UnsupportedOperationException e) {
      // What JavaFX answers when there is no display or no GTK.
      System.err.println(
          "carryover: the window cannot be opened ("
              + e.getMessage()
              + "): it needs a display (DISPLAY) and GTK; on Debian or Ubuntu: "
              + "sudo apt-get install libgtk-3-0 libxtst6 libgl1 libxxf86vm1");
      System.exit(1);
    }
  }

  /** Not on the JavaFX thread, as it reads files. */
  @Override
  public void init() {
    folder = new DataFolder(Path.of(getParameters().getRaw().get(0)));
    session = WorkspaceSession.open(folder, InstantSource.system());
  }

  @Override
  public void start(Stage stage) {
    pool = WorkerPool.forWindow();
    window =
        new LabWindow(stage, new FastEngine(), pool, new Theming(Theme.STANDARD), folder, session);
    Thread.setDefaultUncaughtExceptionHandler(window.faults());
  }

  @Override
  public void stop() throws IOException {
    // Before the window: cells that end now are still kept.
    pool.close();
    if (window != null) {
      window.close();
    }
    session.close();
  }
}
