package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.studies.kernel.KernelSetting;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/**
 * Trains networks of finite width. Ends of Task 1 and scratch arms are kept between runs, so that a
 * slider trains only what it changes.
 */
public final class ReluEngine implements Engine {
  private static final long KEPT_BYTES = 64L << 20;

  private final SharedWork shared;

  /** An engine that has not trained anything yet. */
  public ReluEngine() {
    this(KEPT_BYTES);
  }

  private ReluEngine(long bytes) {
    shared = SharedWork.within(bytes);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    KernelSetting typed = KernelSetting.of(setting);
    MemoryNeed.of(typed).check();
    return new ReluRun(typed, seed, shared, recording, listener, new CancellationPoint(cancelled))
        .trace();
  }

  @Override
  public Engine remembering(long bytes) {
    return new ReluEngine(bytes);
  }
}
