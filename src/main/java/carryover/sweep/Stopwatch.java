package carryover.sweep;

import java.util.function.LongSupplier;

/** Adds up the time between starts and stops. Not safe for several threads. */
final class Stopwatch {
  private final LongSupplier nanoTime;
  private long total;
  private long since;
  private boolean on;

  Stopwatch(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  void start() {
    if (!on) {
      since = nanoTime.getAsLong();
      on = true;
    }
  }

  void stop() {
    total = nanos();
    on = false;
  }

  double seconds() {
    return nanos() / 1e9;
  }

  private long nanos() {
    return on ? total + nanoTime.getAsLong() - since : total;
  }
}
