package carryover.training;

/** Work for a {@link Trainer}. May be run again from its start after it gave way. */
@FunctionalInterface
public interface TrainingTask<T> {
  /**
   * Does the work on a worker thread.
   *
   * @param training trains there
   * @throws Exception reported as a failure
   */
  T run(Training training) throws Exception;
}
