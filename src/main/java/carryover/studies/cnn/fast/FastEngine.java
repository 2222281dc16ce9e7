package carryover.studies.cnn.fast;

import carryover.numeric.CancellationPoint;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.memory.MemoryBudget;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.CannotTrainException;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.words.Words;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The exact reduction of docs/model.md §5: same joint law as training in R^d, at a cost that does
 * not grow with d. Draws and arms are kept between runs, so that moving a slider works out only
 * what it changes.
 */
public final class FastEngine implements Engine {
  private static final Words WORDS = Words.of(FastEngine.class);

  private final SharedWork shared;
  private final MemoryBudget budget;
  private final long mostWork;

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
    this(shared, limit, CancellationPoint.MOST_WORK);
  }

  /**
   * @param mostWork between two looks at the cancellation; shapes the blocks of large products, and
   *     with them their rounding errors
   */
  FastEngine(SharedWork shared, MemoryNeed limit, long mostWork) {
    this.shared = shared;
    this.mostWork = mostWork;
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
  public Engine remembering(long bytes) {
    ArmCheckpoints left = new ArmCheckpoints(bytes);
    return (setting, seed, recording, listener, cancelled) ->
        resume(setting, seed, recording, listener, cancelled, left);
  }

  /**
   * As {@link #train}, with the same result, but goes on from where an earlier run with another
   * number of downstream steps was left, also one that was cancelled, and leaves its own place
   * there.
   *
   * @param left the places where runs were left; read and written
   */
  Trace resume(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      ArmCheckpoints left) {
    return train(setting, seed, recording, listener, cancelled, Optional.of(left));
  }

  private Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled,
      Optional<ArmCheckpoints> left) {
    if (CnnSetting.of(setting).isDeep()) {
      int depth = CnnSetting.of(setting).depth();
      throw new CannotTrainException(WORDS.text("depth.unknown", Integer.toString(depth)));
    }
    MemoryNeed need = FastMemory.need(CnnSetting.of(setting), recording);
    if (!budget.take(need, cancelled)) {
      return CnnArms.unstarted(setting, seed);
    }
    try {
      CancellationPoint cancellationPoint = new CancellationPoint(cancelled, mostWork);
      return new FastRun(
              CnnSetting.of(setting), seed, shared, left, recording, listener, cancellationPoint)
          .trace();
    } catch (CancellationException beforeAnything) {
      return CnnArms.unstarted(setting, seed);
    } finally {
      budget.giveBack(need);
    }
  }
}
