package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.ArmTrace;
import carryover.study.RecentlyUsed;

/**
 * What runs of one engine have in common and need not do twice: random numbers, the scratch arm,
 * the upstream arm. What is taken from here is bit for bit what the run would have worked out.
 *
 * @param scratches in units of their own ({@link ScratchKey})
 */
record SharedWork(
    RecentlyUsed<GaussianDraws.Shape, GaussianDraws> draws,
    RecentlyUsed<ScratchKey, ArmTrace> scratches,
    RecentlyUsed<SourceKey, SourceModel> sources) {
  private static final long DRAW_BYTES = 256L << 20;
  private static final long SCRATCH_BYTES = 64L << 20;
  private static final long SOURCE_BYTES = 64L << 20;

  /** Nothing done yet. */
  SharedWork() {
    this(
        new RecentlyUsed<>(DRAW_BYTES, draws -> draws.shape().keptBytes()),
        new RecentlyUsed<>(SCRATCH_BYTES, MemoryNeed::ofSamples),
        new RecentlyUsed<>(SOURCE_BYTES, SourceModel::bytes));
  }

  /** The draws of a shape. */
  GaussianDraws draws(GaussianDraws.Shape shape, CancellationPoint cancellationPoint) {
    return draws
        .get(shape)
        .orElseGet(() -> draws.keep(shape, new GaussianDraws(shape, cancellationPoint)));
  }
}
