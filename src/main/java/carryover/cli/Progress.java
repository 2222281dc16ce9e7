package carryover.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * How far a long command is, on stderr: a bar where a line can be overwritten, a plain line every
 * ten seconds elsewhere, nothing for work that is done at once. May be advanced by several threads.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long FIRST = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long LIVE_EVERY = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long PLAIN_EVERY = TimeUnit.SECONDS.toNanos(10);

  private final Terminal terminal;
  private final String what;
  private final long total;
  private final LongSupplier clock;
  private final long start;
  private final AtomicLong next;
  private final LongAdder done = new LongAdder();
  private boolean shown;
  private boolean closed;

  Progress(Terminal terminal, String what, long total, LongSupplier clock) {
    this.terminal = terminal;
    this.what = what;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = new AtomicLong(terminal.live() ? FIRST : PLAIN_EVERY);
  }

  Progress(Terminal terminal, String what, long total) {
    this(terminal, what, total, System::nanoTime);
  }

  void advance(long more) {
    done.add(more);
    long elapsed = clock.getAsLong() - start;
    long due = next.get();
    long pause = terminal.live() ? LIVE_EVERY : PLAIN_EVERY;
    if (elapsed >= due && next.compareAndSet(due, elapsed + pause)) {
      show(elapsed);
    }
  }

  /** Removes the bar. */
  @Override
  public synchronized void close() {
    closed = true;
    if (shown && terminal.live()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  private synchronized void show(long elapsed) {
    double share = done.sum() / (double) total;
    if (closed || share >= 1) {
      return;
    }
    shown = true;
    String text = text(share, elapsed / 1e9);
    terminal.err().print(terminal.live() ? "\r\u001b[K" + bar(share) + " " + text : text + "\n");
    terminal.err().flush();
  }

  private String text(double share, double seconds) {
    double left = share > 0 ? seconds / share - seconds : Double.NaN;
    return String.format(Locale.ROOT, "%s %3.0f %%, %s left", what, 100 * share, duration(left));
  }

  private static String bar(double share) {
    int full = (int) Math.round(share * WIDTH);
    return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
  }

  /** For people, as {@code 3 min 20 s}. */
  static String duration(double seconds) {
    if (Double.isNaN(seconds)) {
      return "?";
    }
    long whole = Math.round(seconds);
    return whole < 60
        ? whole + " s"
        : whole < 3600
            ? whole / 60 + " min " + whole % 60 + " s"
            : whole / 3600 + " h " + whole / 60 % 60 + " min";
  }
}
