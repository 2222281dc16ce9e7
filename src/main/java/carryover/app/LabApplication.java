package carryover.app;

import carryover.catalogue.Catalogue;
import carryover.cli.WindowRequest;
import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceSession;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.ui.control.StageFileDialogs;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workers.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window; started by {@link Launcher}. */
public final class LabApplication extends Application {
  /** Held, since loggers are otherwise forgotten together with their level. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final Studies studies = Catalogue.studies();
  private WindowRequest request;
  private WorkspaceSession session;
  private WorkerPool pool;
  private LabWindow window;

  /** Opens the window and returns once it is closed. */
  static void open(WindowRequest request) {
    // The charts draw through AWT's classes but never open an AWT window.
    System.setProperty("java.awt.headless", "true");
    // JavaFX warns of every start from the class path, which is what we chose (ADR 0001).
    JAVAFX.setLevel(Level.SEVERE);
    try {
      launch(LabApplication.class, words(request));
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

  /** JavaFX passes words alone to the application it makes. */
  private static String[] words(WindowRequest request) {
    return Stream.concat(
            Stream.of(
                request.folder().path().toString(),
                request.code(),
                request.dataSet().map(Path::toString).orElse("")),
            request.files().stream().map(Path::toString))
        .toArray(String[]::new);
  }

  private static WindowRequest request(List<String> words) {
    return new WindowRequest(
        new DataFolder(Path.of(words.get(0))),
        words.stream().skip(3).map(Path::of).toList(),
        words.get(1),
        Optional.of(words.get(2)).filter(place -> !place.isEmpty()).map(Path::of));
  }

  /** Not on the JavaFX thread, as it reads files. */
  @Override
  public void init() {
    request = request(getParameters().getRaw());
    session = WorkspaceSession.open(studies, request.folder(), InstantSource.system());
  }

  @Override
  public void start(Stage stage) {
    pool = WorkerPool.forWindow();
    window =
        new LabWindow(
            studies,
            stage,
            Study::newEngine,
            pool,
            new Theming(Theme.STANDARD),
            new StageFileDialogs(stage),
            request.folder(),
            session);
    Thread.setDefaultUncaughtExceptionHandler(window.faults());
    window.open(request.files(), request.code());
    request.dataSet().ifPresent(window::learn);
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
