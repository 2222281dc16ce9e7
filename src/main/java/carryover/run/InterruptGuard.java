package carryover.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Turns Ctrl-C into a cancellation and holds the process until what was finished is written. The
 * exit code is then the one the system gives an interrupted process.
 */
public final class InterruptGuard {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch written = new CountDownLatch(1);

  private InterruptGuard() {}

  /** Does the work; {@code cancellation} is raised when the process is asked to end meanwhile. */
  public static int during(IntSupplier work, Cancellation cancellation) {
    InterruptGuard guard = new InterruptGuard();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> guard.interrupt(cancellation), "interrupt-guard"));
    try {
      return work.getAsInt();
    } finally {
      guard.written.countDown();
    }
  }

  private void interrupt(Cancellation cancellation) {
    cancellation.cancel();
    try {
      if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("carryover: ended before everything was written");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
