package carryover.studies.cnn.memory;

import carryover.study.TooLargeException;
import java.util.function.BooleanSupplier;

/** Lets runs in several threads begin only while their memory fits beside that of the others. */
public final class MemoryBudget {
  private static final long LOOK_EVERY_MS = 10;

  private final MemoryNeed limit;
  private long heap;
  private long offHeap;

  /**
   * @param limit what all runs together may use
   */
  public MemoryBudget(MemoryNeed limit) {
    this.limit = limit;
  }

  /**
   * Waits until there is room; every true is followed by one {@link #giveBack}.
   *
   * @return false when cancelled before there was room
   * @throws TooLargeException when it would not fit alone
   */
  public synchronized boolean take(MemoryNeed need, BooleanSupplier cancelled) {
    need.checkWithin(limit);
    try {
      while (!need.fits(limit.heap() - heap, limit.offHeap() - offHeap)) {
        if (cancelled.getAsBoolean()) {
          return false;
        }
        wait(LOOK_EVERY_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    heap += need.heap();
    offHeap += need.offHeap();
    return true;
  }

  public synchronized void giveBack(MemoryNeed need) {
    heap -= need.heap();
    offHeap -= need.offHeap();
    notifyAll();
  }
}
