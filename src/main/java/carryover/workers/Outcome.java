package carryover.workers;

import java.util.Optional;

/** How a task ended. A training that diverged has finished: its trace says so. */
public sealed interface Outcome<T> {
  /** Ran to its end. */
  record Finished<T>(T result) implements Outcome<T> {}

  /** Was stopped, or never started. */
  record Cancelled<T>() implements Outcome<T> {}

  /** Threw. */
  record Failed<T>(Throwable error) implements Outcome<T> {}

  /** The result, if the task ran to its end. */
  default Optional<T> value() {
    return this instanceof Finished<T> finished ? Optional.of(finished.result()) : Optional.empty();
  }
}
