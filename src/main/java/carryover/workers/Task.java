package carryover.workers;

import java.util.function.BooleanSupplier;

/** Work for a {@link WorkerPool}. May be run again from its start after it gave way. */
@FunctionalInterface
public interface Task<T> {
  /**
   * Does the work on a worker thread.
   *
   * @param stop to be looked at often; once it has answered true the task returns soon, and what it
   *     returns is not used
   * @throws Exception reported as {@link Outcome.Failed}
   */
  T run(BooleanSupplier stop) throws Exception;
}
