package carryover.workers;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Repeats a task with several seeds: the first at once, the others as workers become free. */
public final class SeedRuns {
  private final WorkerPool pool;
  private final Priority priority;

  public SeedRuns(WorkerPool pool, Priority priority) {
    this.pool = pool;
    this.priority = priority;
  }

  /**
   * Starts all repetitions.
   *
   * @param cancellation stops all of them
   * @param each hears every outcome as it comes, on worker threads, perhaps several at a time
   * @return all outcomes in the order of {@code seeds}, whatever the order they came in; completed
   *     after the last call of {@code each}, on its thread. Never completed by an error: failures
   *     are outcomes
   */
  public <T> CompletableFuture<List<SeedOutcome<T>>> start(
      LongStream seeds,
      Cancellation cancellation,
      SeedTask<T> task,
      Consumer<SeedOutcome<T>> each) {
    List<CompletableFuture<SeedOutcome<T>>> all =
        seeds.mapToObj(seed -> one(seed, cancellation, task, each)).toList();
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
        .thenApply(nothing -> all.stream().map(CompletableFuture::join).toList());
  }

  private <T> CompletableFuture<SeedOutcome<T>> one(
      long seed, Cancellation cancellation, SeedTask<T> task, Consumer<SeedOutcome<T>> each) {
    CompletableFuture<SeedOutcome<T>> future = new CompletableFuture<>();
    pool.submit(
        priority,
        cancellation,
        stop -> task.run(seed, stop),
        outcome -> {
          SeedOutcome<T> result = new SeedOutcome<>(seed, outcome);
          try {
            each.accept(result);
          } finally {
            future.complete(result);
          }
        });
    return future;
  }
}
