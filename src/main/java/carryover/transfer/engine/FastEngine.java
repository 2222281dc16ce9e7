package carryover.transfer.engine;

import carryover.transfer.ArmTrace;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.function.BooleanSupplier;

/**
 * The exact reduction of docs/model.md §5: same joint law as training in R^d, at a cost that does
 * not grow with d. Draws are kept between runs, so that moving a slider does not draw again.
 */
public final class FastEngine implements TrainingEngine {
  private static final long KEPT_DRAW_BYTES = 256L << 20;
  private static final long KEPT_SCRATCH_SAMPLES = 400_000;

  private final RecentlyUsed<Draws.Shape, Draws> knownDraws =
      new RecentlyUsed<>(KEPT_DRAW_BYTES, draws -> draws.shape().keptBytes());
  private final RecentlyUsed<ScratchKey, ArmTrace> knownScratch =
      new RecentlyUsed<>(KEPT_SCRATCH_SAMPLES, trace -> trace.samples().size());

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    MemoryNeed.ofFast(setting).check();
    Draws.Shape shape =
        new Draws.Shape(
            seed, 2 * setting.filters(), setting.upstreamSamples(), setting.downstreamSamples());
    Draws draws = knownDraws.get(shape).orElseGet(() -> knownDraws.keep(shape, new Draws(shape)));
    return new FastRun(setting, seed, draws, knownScratch, recording, listener, cancelled).trace();
  }
}
