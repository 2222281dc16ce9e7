package carryover.cli;

import carryover.transfer.Trace;
import java.util.TreeMap;

/** Passes traces on in the order of their seeds, whatever the order they arrive in. */
final class InSeedOrder {
  private final SeededRuns.TraceSink sink;
  private final TreeMap<Long, Trace> early = new TreeMap<>();
  private long next;

  InSeedOrder(long first, SeededRuns.TraceSink sink) {
    this.next = first;
    this.sink = sink;
  }

  synchronized void accept(Trace trace) throws Exception {
    early.put(trace.seed(), trace);
    for (Trace due = early.remove(next); due != null; due = early.remove(next)) {
      next++;
      sink.accept(due);
    }
  }

  /** Passes on what waits behind seeds that will not come any more. */
  synchronized void flush() throws Exception {
    for (Trace trace : early.values()) {
      sink.accept(trace);
    }
    early.clear();
  }
}
