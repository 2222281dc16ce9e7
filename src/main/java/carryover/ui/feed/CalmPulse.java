package carryover.ui.feed;

import java.util.function.LongSupplier;
import javafx.beans.value.ObservableBooleanValue;

/**
 * A slower beat for what can wait while a hand moves: a few times a second then, and at every pulse
 * as soon as it rests. Tasks are given on the thread that owns the screen.
 */
public final class CalmPulse implements Pulse {
  /** Time between beats while the hand moves; text that changes faster cannot be read. */
  static final double INTERVAL_SECONDS = 0.12;

  private final Pulse pulse;
  private final ObservableBooleanValue resting;
  private final LongSupplier nanoTime;
  private long last;

  /**
   * @param pulse the beat of the screen
   * @param resting whether nothing is being moved
   * @param nanoTime the clock
   */
  public CalmPulse(Pulse pulse, ObservableBooleanValue resting, LongSupplier nanoTime) {
    this.pulse = pulse;
    this.resting = resting;
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  @Override
  public void runAtNext(Runnable task) {
    pulse.runAtNext(() -> beat(task));
  }

  private void beat(Runnable task) {
    long now = nanoTime.getAsLong();
    if (resting.get() || now - last >= INTERVAL_SECONDS * 1e9) {
      last = now;
      task.run();
    } else {
      runAtNext(task);
    }
  }
}
