package carryover.cli;

import carryover.study.Seeds;
import carryover.study.Trace;
import java.util.TreeMap;

/** Passes traces on in the order of their seeds, whatever the order they arrive in. */
final class InSeedOrder {
  private final Seeds seeds;
  private final SeededRuns.TraceSink sink;

  /** By the number of the seed. */
  private final TreeMap<Integer, Trace> early = new TreeMap<>();

  private int next;

  InSeedOrder(Seeds seeds, SeededRuns.TraceSink sink) {
    this.seeds = seeds;
    this.sink = sink;
  }

  synchronized void accept(Trace trace) throws Exception {
    early.put(seeds.indexOf(trace.seed()), trace);
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
