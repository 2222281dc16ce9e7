package carryover.transfer.engine;

import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The exact reduction of docs/model.md §5: same joint law as training in R^d, at a cost that does
 * not grow with d. Draws and arms are kept between runs, so that moving a slider works out only
 * what it changes.
 */
public final class FastEngine implements TrainingEngine {
  private final SharedWork shared;
  private final MemoryBudget budget;

  /** An engine that has not drawn or trained anything yet. */
  public FastEngine() {
    this(MemoryNeed.greatest());
  }

  /**
   * @param limit what all runs together may use
   */
  FastEngine(MemoryNeed limit) {
    this(new SharedWork(), limit);
  }

  FastEngine(SharedWork shared, MemoryNeed limit) {
    this.shared = shared;
    budget = new MemoryBudget(limit);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    return train(setting, seed, recording, listener, cancelled, Optional.empty());
  }

  @Override
  public Trace resume(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      Continuations left) {
    return train(setting, seed, recording, listener, cancelled, Optional.of(left));
  }

  private Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      Optional<Continuations> left) {
    MemoryNeed need = MemoryNeed.ofFast(setting, recording);
    if (!budget.take(need, cancelled)) {
      return Trace.unstarted(setting, seed);
    }
    try {
      return new FastRun(setting, seed, shared, left, recording, listener, cancelled).trace();
    } finally {
      budget.giveBack(need);
    }
  }
}
