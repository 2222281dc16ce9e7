package carryover.lab.gallery;

import carryover.live.FailureText;
import carryover.ui.feed.Feed;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.Task;
import carryover.workers.WorkerPool;
import java.util.function.Consumer;

/** Does work with files on a worker and brings what comes of it back to the screen. */
public final class FileWork {
  private final WorkerPool pool;
  private final Consumer<Runnable> onScreen;

  public FileWork(WorkerPool pool, Feed feed) {
    this.pool = pool;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
  }

  /**
   * Queues a task.
   *
   * @param done hears the result on the JavaFX thread
   * @param failed hears in one line why there is none
   */
  public <T> void submit(Task<T> task, Consumer<T> done, Consumer<String> failed) {
    pool.submit(
        Priority.FOREGROUND,
        new Cancellation(),
        task,
        outcome -> onScreen.accept(() -> deliver(outcome, done, failed)));
  }

  private static <T> void deliver(Outcome<T> outcome, Consumer<T> done, Consumer<String> failed) {
    if (outcome instanceof Outcome.Finished<T> finished) {
      done.accept(finished.result());
    } else if (outcome instanceof Outcome.Failed<T> problem) {
      Throwable error = problem.error();
      failed.accept(error.getMessage() == null ? FailureText.of(error) : error.getMessage());
    }
  }
}
