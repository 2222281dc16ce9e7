package carryover;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test during which any thread, above all the screen's, threw what no one caught. Applies
 * to every test of JUnit Jupiter, without being named there.
 */
public final class NothingUncaught implements BeforeEachCallback, AfterEachCallback {
  private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

  @Override
  public void beforeEach(ExtensionContext context) {
    // Each time, since a test may have put another in its place.
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> uncaught.add(error));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<Throwable> faults = takeAll();
    if (!faults.isEmpty()) {
      AssertionError failure =
          new AssertionError(
              faults.size() + " uncaught on other threads, first: " + faults.get(0), faults.get(0));
      faults.stream().skip(1).forEach(failure::addSuppressed);
      throw failure;
    }
  }

  /** What was thrown since this was asked last. */
  List<Throwable> takeAll() {
    List<Throwable> faults = new ArrayList<>();
    for (Throwable fault = uncaught.poll(); fault != null; fault = uncaught.poll()) {
      faults.add(fault);
    }
    return faults;
  }
}
