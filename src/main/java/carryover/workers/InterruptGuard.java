package carryover.workers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * Turns Ctrl-C, and the other ways to ask a process to end, into a cancellation: the work stops,
 * writes what is finished and returns, while the JVM is whole. A shutdown hook would do that in a
 * JVM that is going down already, where pictures cannot be written. Asked a second time, or while
 * nothing heeds the cancellation, the process ends at once.
 */
public final class InterruptGuard {
  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
  private static final int SIGNALLED = 128;
  private static final int SIGINT = 2;
  private static final long QUIET_SECONDS = 2;

  private final Cancellation cancellation;
  private final AtomicInteger received = new AtomicInteger();
  private final CountDownLatch written = new CountDownLatch(1);

  private InterruptGuard(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /**
   * Does the work; {@code cancellation} is raised when the process is asked to end meanwhile.
   *
   * @return the exit code of the work; where that is the one of Ctrl-C, 130, the one that belongs
   *     to the signal
   */
  public static int during(IntSupplier work, Cancellation cancellation) {
    InterruptGuard guard = new InterruptGuard(cancellation);
    List<Runnable> restore =
        SIGNALS.stream()
            .map(name -> Signals.listen(name, guard::asked))
            .flatMap(Optional::stream)
            .toList();
    try {
      return guard.exitCode(work.getAsInt());
    } finally {
      guard.written.countDown();
      restore.forEach(Runnable::run);
    }
  }

  private void asked(int signal) {
    int code = SIGNALLED + signal;
    if (!received.compareAndSet(0, signal)) {
      Runtime.getRuntime().halt(code);
    }
    if (!cancellation.isHeeded()) {
      System.exit(code);
    }
    cancellation.cancel();
    try {
      if (!written.await(QUIET_SECONDS, TimeUnit.SECONDS)) {
        System.err.println(
            "carryover: writing what is finished; asked once more it ends without that");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int exitCode(int code) {
    return code == SIGNALLED + SIGINT && received.get() != 0 ? SIGNALLED + received.get() : code;
  }
}
