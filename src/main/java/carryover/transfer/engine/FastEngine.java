package carryover.transfer.engine;

import carryover.transfer.ArmTrace;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The exact reduction of docs/model.md §5: same joint law as training in R^d, at a cost that does
 * not grow with d. Draws are kept between runs, so that moving a slider does not draw again.
 */
public final class FastEngine implements TrainingEngine {
  private static final long KEPT_DRAW_BYTES = 256L << 20;
  private static final long KEPT_SCRATCH_BYTES = 64L << 20;

  private final RecentlyUsed<Draws.Shape, Draws> knownDraws;
  private final RecentlyUsed<ScratchKey, ArmTrace> knownScratch;
  private final MemoryBudget budget;

  /** An engine that has not drawn or trained anything yet. */
  public FastEngine() {
    this(MemoryNeed.greatest());
  }

  /**
   * @param limit what all runs together may use
   */
  FastEngine(MemoryNeed limit) {
    this(
        new RecentlyUsed<>(KEPT_DRAW_BYTES, draws -> draws.shape().keptBytes()),
        new RecentlyUsed<>(KEPT_SCRATCH_BYTES, FastEngine::bytes),
        limit);
  }

  FastEngine(
      RecentlyUsed<Draws.Shape, Draws> knownDraws,
      RecentlyUsed<ScratchKey, ArmTrace> knownScratch,
      MemoryNeed limit) {
    this.knownDraws = knownDraws;
    this.knownScratch = knownScratch;
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
      Draws.Shape shape = Draws.Shape.of(setting, seed);
      Draws draws = knownDraws.get(shape).orElseGet(() -> knownDraws.keep(shape, new Draws(shape)));
      return new FastRun(setting, seed, draws, knownScratch, left, recording, listener, cancelled)
          .trace();
    } finally {
      budget.giveBack(need);
    }
  }

  private static long bytes(ArmTrace trace) {
    return trace.samples().stream()
        .mapToLong(sample -> sample.filters() == null ? 0 : sample.filters().gammaU().length)
        .map(MemoryNeed::ofSample)
        .sum();
  }
}
