package carryover.workers;

import java.util.function.BooleanSupplier;

/** A flag that turns from false to true once; reading it costs a few volatile reads. */
public final class Cancellation implements BooleanSupplier {
  private final BooleanSupplier whole;
  private volatile boolean cancelled;
  private volatile boolean heeded;

  public Cancellation() {
    this(() -> false);
  }

  /**
   * The flag of a part, which can be stopped alone.
   *
   * @param whole stops this part as well
   */
  public Cancellation(BooleanSupplier whole) {
    this.whole = whole;
  }

  public void cancel() {
    cancelled = true;
  }

  /** Whether {@link #cancel()} was called, here or for the whole. */
  @Override
  public boolean getAsBoolean() {
    if (!heeded) {
      heeded = true;
    }
    return cancelled || whole.getAsBoolean();
  }

  /** Whether anybody has ever looked: work that never does cannot be asked to stop. */
  boolean isHeeded() {
    return heeded;
  }
}
