package carryover.training;

import carryover.study.Engine;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/** Trains on the worker that a {@link TrainingTask} was given, and ends early when it must stop. */
public final class Training {
  private final Engine engine;
  private final BooleanSupplier stop;

  Training(Engine engine, BooleanSupplier stop) {
    this.engine = engine;
    this.stop = stop;
  }

  /**
   * Trains one run, here and now.
   *
   * @param listener hears of it on this thread
   */
  public Trace train(Run run, TrainingListener listener) {
    return engine.train(run.setting(), run.seed(), run.recording(), listener, stop);
  }

  /** Trains one run that nobody listens to. */
  public Trace train(Run run) {
    return train(run, TrainingListener.NONE);
  }

  /** Whether the task must end: what it returns is not used any more. */
  public boolean mustStop() {
    return stop.getAsBoolean();
  }
}
