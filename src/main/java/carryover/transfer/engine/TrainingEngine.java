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
   * @param cancelled looked at before every step; once true the run returns within one step
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
}
