package carryover.app;

import carryover.lab.Workbench;
import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceSession;
import carryover.run.WorkerPool;
import carryover.transfer.engine.FastEngine;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with the real engine and one worker, for tests that drive it. */
record OpenWindow(LabWindow window, WorkerPool pool, WorkspaceSession session)
    implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 120;

  /** Opens it on the JavaFX thread; what it keeps goes into the folder. */
  static OpenWindow on(Stage stage, Path folder) {
    DataFolder data = new DataFolder(folder);
    WorkspaceSession session = WorkspaceSession.open(data, System::nanoTime);
    WorkerPool pool = new WorkerPool(1);
    LabWindow window =
        new LabWindow(stage, new FastEngine(), pool, new Theming(Theme.STANDARD), data, session);
    return new OpenWindow(window, pool, session);
  }

  Workbench workbench() {
    return window.workbench();
  }

  /** Ends it as the program does: first the workers, so that nothing comes after the last save. */
  @Override
  public void close() throws IOException {
    pool.close();
    WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
    session.close();
  }

  /** Waits for something that is looked at on the JavaFX thread. */
  static void until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }
}
