package carryover.cli;

import carryover.study.Counted;
import carryover.sweep.MapState;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What a sweep is going to cost, on stderr: its size before it starts, and soon afterwards the time
 * it will take. The first result of every worker tells nothing, since it takes many times as long
 * as those that follow while the program warms up.
 */
final class Expectation {
  /** What is done sooner needs no announcement, and at first the rate still rises. */
  private static final long LISTEN = TimeUnit.SECONDS.toNanos(3);

  private final Terminal terminal;
  private final long missing;
  private final int workers;
  private final String noun;
  private final LongSupplier clock;
  private long measured;
  private long warm;
  private boolean told;

  /** Tells the size. */
  Expectation(Terminal terminal, MapState state, int workers, LongSupplier clock) {
    this.terminal = terminal;
    this.missing = state.missing();
    this.workers = workers;
    this.clock = clock;
    long known = state.size();
    this.noun = SweepText.noun(state.grid());
    print(
        noun
            + ": "
            + SweepText.size(state)
            + ": "
            + Counted.of(missing, "training")
            + (known > 0 ? ", " + Counted.of(known, "result") + " from before" : ""));
  }

  /** Counts a result. The time is told once, by the rate of at least one more of each worker. */
  synchronized void measured() {
    measured++;
    if (measured <= workers) {
      warm = clock.getAsLong();
      return;
    }
    long elapsed = clock.getAsLong() - warm;
    if (!told && measured < missing && measured >= 2L * workers && elapsed >= LISTEN) {
      told = true;
      double each = elapsed / 1e9 / (measured - workers);
      print(noun + ": about " + Progress.duration(each * (missing - measured)) + " left");
    }
  }

  private void print(String text) {
    terminal.err().print(text + "\n");
    terminal.err().flush();
  }
}
