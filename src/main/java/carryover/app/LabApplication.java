package carryover.app;

import carryover.run.WorkerPool;
import carryover.transfer.engine.FastEngine;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window; started by {@link Launcher}. */
public final class LabApplication extends Application {
  private WorkerPool pool;

  @Override
  public void start(Stage stage) {
    pool = WorkerPool.forWindow();
    new LabWindow(stage, new FastEngine(), pool, new Theming(Theme.STANDARD));
  }

  @Override
  public void stop() {
    pool.close();
  }
}
