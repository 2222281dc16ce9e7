package carryover.transfer.engine;

import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.function.BooleanSupplier;

/**
 * Trains the three arms of docs/model.md §3. A plain blocking call: the result is a function of
 * (setting, seed, recording) alone, whatever the thread. One instance may be used by several
 * threads at once.
 */
public interface TrainingEngine {
  /**
   * Runs upstream, then transfer and scratch side by side.
   *
   * @param cancelled looked at before every step at least; once true the run returns within one
   *     step, with the fast engine within milliseconds however long a step is
   * @return the trace; a diverged arm says so and does not stop the others, except that a diverged
   *     upstream leaves nothing to inherit, so transfer then counts as diverged at step 0 (unless
   *     nothing is inherited)
   * @throws TooLargeException before anything is allocated, when the setting needs more memory than
   *     there is
   */
  Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled);

  /**
   * As {@link #train}, with the same result, but goes on from where an earlier run with another
   * number of downstream steps was left, also one that was cancelled, and leaves its own place
   * there. An engine that cannot do so trains from the start.
   *
   * @param left the places where runs were left; read and written
   */
  default Trace resume(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      Continuations left) {
    return train(setting, seed, recording, listener, cancelled);
  }
}
