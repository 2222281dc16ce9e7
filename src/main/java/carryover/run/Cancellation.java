package carryover.run;

import java.util.function.BooleanSupplier;

/** A flag that turns from false to true once; reading it costs one volatile read. */
public final class Cancellation implements BooleanSupplier {
  private volatile boolean cancelled;

  public void cancel() {
    cancelled = true;
  }

  /** Whether {@link #cancel()} was called. */
  @Override
  public boolean getAsBoolean() {
    return cancelled;
  }
}
