package carryover.workers;

import java.util.Comparator;
import java.util.function.Consumer;

/** A submitted task with everything the pool has to know about it. */
final class Job<T> implements Comparable<Job<?>> {
  private static final Comparator<Job<?>> ORDER =
      Comparator.<Job<?>, Priority>comparing(job -> job.priority)
          .thenComparingLong(job -> job.number);

  private final Priority priority;
  private final long number;
  private final Cancellation cancellation;
  private final Task<T> task;
  private final Consumer<Outcome<T>> sink;
  private volatile boolean withdrawn;
  private volatile boolean yieldAsked;
  private volatile boolean stopSeen;

  Job(
      Priority priority,
      long number,
      Cancellation cancellation,
      Task<T> task,
      Consumer<Outcome<T>> sink) {
    this.priority = priority;
    this.number = number;
    this.cancellation = cancellation;
    this.task = task;
    this.sink = sink;
  }

  Priority priority() {
    return priority;
  }

  /** Ends this job alone: others may share its cancellation. */
  void withdraw() {
    withdrawn = true;
  }

  void askToYield() {
    yieldAsked = true;
  }

  /** Whether it will leave its worker soon. */
  boolean isStopping() {
    return yieldAsked || isCancelled();
  }

  void prepare() {
    yieldAsked = false;
    stopSeen = false;
  }

  /** Runs the task and hands over its outcome; false when it gave way and must be run again. */
  boolean run() {
    Outcome<T> outcome = isCancelled() ? new Outcome.Cancelled<>() : attempt();
    // Only a task that saw the flag left its work unfinished: the others' results are whole.
    boolean gaveWay = outcome instanceof Outcome.Cancelled<T> && !isCancelled() && yieldAsked;
    if (!gaveWay) {
      sink.accept(outcome);
    }
    return !gaveWay;
  }

  private boolean isCancelled() {
    return withdrawn || cancellation.getAsBoolean();
  }

  private Outcome<T> attempt() {
    try {
      T result = task.run(this::mustStop);
      return stopSeen ? new Outcome.Cancelled<>() : new Outcome.Finished<>(result);
    } catch (Throwable error) {
      return new Outcome.Failed<>(error);
    }
  }

  private boolean mustStop() {
    stopSeen |= isStopping();
    return stopSeen;
  }

  @Override
  public int compareTo(Job<?> other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
