package carryover.app;

import carryover.catalogue.Catalogue;
import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceSession;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Engine;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window with one worker, for tests that drive it. It has a stage of its own: the one that
 * tests are given is shared, and keeps the size and the limits that the last of them left.
 */
record OpenWindow(
    Stage stage, LabWindow window, WorkerPool pool, WorkspaceSession session, Theming theming)
    implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  /** Opens it with the real engine. */
  static OpenWindow on(Path folder) {
    return on(folder, new FastEngine());
  }

  /** Opens it on the JavaFX thread; what it keeps goes into the folder. */
  static OpenWindow on(Path folder, Engine engine) {
    return on(folder, Catalogue.studies(), study -> engine);
  }

  /** Opens it with other studies than those of the catalogue. */
  static OpenWindow on(Path folder, Studies studies, Function<Study, Engine> engines) {
    Stage stage = new Stage();
    DataFolder data = new DataFolder(folder);
    WorkspaceSession session = WorkspaceSession.open(studies, data, InstantSource.system());
    WorkerPool pool = new WorkerPool(1);
    Theming theming = new Theming(Theme.STANDARD);
    LabWindow window =
        new LabWindow(
            studies, stage, engines, pool, theming, new IntoFolder(folder), data, session);
    return new OpenWindow(stage, window, pool, session, theming);
  }

  Workbench workbench() {
    return window.workbench();
  }

  /** Ends it as the program does: first the workers, so that nothing comes after the last save. */
  @Override
  public void close() throws IOException {
    pool.close();
    onScreen(
        () -> {
          window.close();
          stage.hide();
        });
    session.close();
  }

  /** Does something on the JavaFX thread, and waits until all that follows from it is done. */
  static void onScreen(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits for something that is looked at on the JavaFX thread. */
  static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }
}
