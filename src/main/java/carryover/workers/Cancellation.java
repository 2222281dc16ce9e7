package carryover.workers;

import java.util.function.BooleanSupplier;

/** A flag that turns from false to true once; reading it costs two volatile reads. */
public final class Cancellation implements BooleanSupplier {
  private volatile boolean cancelled;
  private volatile boolean heeded;

  public void cancel() {
    cancelled = true;
  }

  /** Whether {@link #cancel()} was called. */
  @Override
  public boolean getAsBoolean() {
    if (!heeded) {
      heeded = true;
    }
    return cancelled;
  }

  /** Whether anybody has ever looked: work that never does cannot be asked to stop. */
  boolean isHeeded() {
    return heeded;
  }
}
