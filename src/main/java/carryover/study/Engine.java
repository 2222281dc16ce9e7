package carryover.study;

import java.util.function.BooleanSupplier;

/**
 * Trains all arms of a study. A plain blocking call: the result is a function of (setting, seed,
 * recording) alone, whatever the thread. One instance may be used by several threads at once.
 */
public interface Engine {
  /**
   * Runs all arms.
   *
   * @param cancelled looked at before every step at least; once true the run returns soon, at the
   *     latest after the step it is in
   * @return the trace; a diverged arm says so and does not stop the others, except those that would
   *     begin where it ends
   * @throws CannotTrainException before anything is trained, when something lacks here that the
   *     setting needs; {@link TooLargeException} before anything is allocated, when it is memory
   */
  Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled);

  /**
   * An engine with the same results that goes on from where an earlier run of its own was left when
   * only the length of the training differs, also one that was cancelled. An engine that cannot do
   * so trains from the start.
   *
   * @param bytes what it may keep
   */
  default Engine remembering(long bytes) {
    return this;
  }
}
