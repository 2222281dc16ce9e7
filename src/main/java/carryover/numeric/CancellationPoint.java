package carryover.numeric;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Lets long work end early. Whoever works says so beforehand, in small portions; each time enough
 * has come together the question is asked whether the result is still wanted, and if not the next
 * portion is not begun. For one thread at a time.
 *
 * <p>The unit of work is a value read and written by a plain loop, about a nanosecond. So the time
 * between two looks is bounded by numbers that do not depend on a clock.
 */
public final class CancellationPoint {
  /** Two to three milliseconds: far below what a person notices, far above what a look costs. */
  public static final long MOST_WORK = 2_500_000;

  private final BooleanSupplier cancelled;
  private final long mostWork;
  private long sinceLook;

  /**
   * @param cancelled asked at every look; may be raised by another thread
   */
  public CancellationPoint(BooleanSupplier cancelled) {
    this(cancelled, MOST_WORK);
  }

  /**
   * @param mostWork between two looks, at least 1; shapes the blocks of large products
   */
  public CancellationPoint(BooleanSupplier cancelled, long mostWork) {
    if (mostWork < 1) {
      throw new IllegalArgumentException("mostWork = " + mostWork + " is not allowed: 1 or more");
    }
    this.cancelled = cancelled;
    this.mostWork = mostWork;
  }

  /** For work that is wanted in any case. */
  public static CancellationPoint never() {
    return new CancellationPoint(() -> false);
  }

  /** What no portion of work should exceed. */
  public long mostWork() {
    return mostWork;
  }

  /**
   * Looks.
   *
   * @throws CancellationException if the result is no longer wanted
   */
  public void pass() {
    sinceLook = 0;
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /**
   * To be called before a portion of work; looks unless the portion still fits between two looks.
   *
   * @param work in values read and written
   * @throws CancellationException if the result is no longer wanted
   */
  public void before(long work) {
    if (work > mostWork - sinceLook) {
      pass();
    }
    sinceLook += work;
  }
}
