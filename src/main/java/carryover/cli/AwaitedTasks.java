package carryover.cli;

import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The tasks that a command waits for. The first that fails stops the others. */
final class AwaitedTasks<T> {
  private final Cancellation cancellation;
  private final List<CompletableFuture<Outcome<T>>> outcomes = new ArrayList<>();

  /**
   * @param command stops all of them
   */
  AwaitedTasks(BooleanSupplier command) {
    cancellation = new Cancellation(command);
  }

  /** To be given to each task. */
  Cancellation cancellation() {
    return cancellation;
  }

  /** Where one more task tells its outcome. */
  Consumer<Outcome<T>> next() {
    CompletableFuture<Outcome<T>> future = new CompletableFuture<>();
    outcomes.add(future);
    return outcome -> {
      if (outcome instanceof Outcome.Failed<T>) {
        cancellation.cancel();
      }
      future.complete(outcome);
    };
  }

  /**
   * Waits until all have ended.
   *
   * @throws Exception that of the first task, in the order they were added, that failed
   */
  void await() throws Exception {
    List<Outcome<T>> ended = outcomes.stream().map(CompletableFuture::join).toList();
    for (Outcome<T> outcome : ended) {
      if (outcome instanceof Outcome.Failed<T> failed) {
        throw failed.error() instanceof Exception exception
            ? exception
            : new FailedException(failed.error());
      }
    }
  }
}
