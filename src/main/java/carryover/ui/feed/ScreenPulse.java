package carryover.ui.feed;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The pulse of JavaFX. Its timer runs only while a task is waiting, so an idle window sleeps. */
public final class ScreenPulse implements Pulse {

  @Override
  public void runAtNext(Runnable task) {
    Platform.runLater(() -> new OneBeat(task).start());
  }

  private static final class OneBeat extends AnimationTimer {
    private final Runnable task;

    OneBeat(Runnable task) {
      this.task = task;
    }

    @Override
    public void handle(long now) {
      stop();
      task.run();
    }
  }
}
