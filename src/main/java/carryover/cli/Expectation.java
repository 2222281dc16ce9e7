package carryover.cli;

import carryover.export.Counted;
import carryover.sweep.MapState;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a map is going to cost, on stderr: its size before it starts, and the time it will take as
 * soon as every worker has measured something.
 */
final class Expectation {
  private final Terminal terminal;
  private final long missing;
  private final int workers;
  private final long start = System.nanoTime();
  private final AtomicLong measured = new AtomicLong();

  /** Tells the size. */
  Expectation(Terminal terminal, MapState state, int workers) {
    this.terminal = terminal;
    this.missing = state.missing();
    this.workers = workers;
    long known = state.size();
    print(
        "map: "
            + SweepText.size(state)
            + ": "
            + Counted.of(missing, "training")
            + (known > 0 ? ", " + Counted.of(known, "result") + " from before" : ""));
  }

  /** Counts a result; that of the last worker's first one tells the time. */
  void measured() {
    if (measured.incrementAndGet() == workers && missing > workers) {
      double each = (System.nanoTime() - start) / 1e9 / workers;
      print("map: about " + Progress.duration(each * (missing - workers)) + " left");
    }
  }

  private void print(String text) {
    terminal.err().print(text + "\n");
    terminal.err().flush();
  }
}
