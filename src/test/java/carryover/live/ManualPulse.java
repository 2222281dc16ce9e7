package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.ui.feed.Pulse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A pulse that beats when the test says so; waits for workers, never for time to pass. */
public final class ManualPulse implements Pulse {
  private static final long PATIENCE_SECONDS = 30;

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

  @Override
  public void runAtNext(Runnable task) {
    tasks.add(task);
  }

  /** Beats, each time there is news, until the condition holds. */
  public void beatUntil(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Runnable task;
      try {
        task = tasks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      assertThat(task).as("news within " + PATIENCE_SECONDS + " s").isNotNull();
      task.run();
    }
  }
}
