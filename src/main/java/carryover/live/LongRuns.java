package carryover.live;

import carryover.study.RecentlyUsed;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import java.util.List;
import java.util.Optional;

/**
 * What long runs have given: whoever comes back to their setting need not train it again. Short
 * ones are not kept, since training them is as quick as it is told.
 */
final class LongRuns {
  static final double LONG_SECONDS = 2;

  /** Room for hundreds of runs; one with every filter at each of thousands of steps is not kept. */
  private static final long MOST_BYTES = 64L << 20;

  private final RecentlyUsed<Key, Trace> kept = new RecentlyUsed<>(MOST_BYTES, LongRuns::bytes);

  private record Key(Setting setting, long seed) {}

  /** Keeps the seeds that were trained to their end and wholly recorded, if that took long. */
  void keep(RunResults results) {
    if (results.seconds() >= LONG_SECONDS) {
      results.whole().traces().forEach(trace -> kept.replace(key(trace), trace));
    }
  }

  /** What was kept of an experiment. */
  List<Trace> of(Experiment experiment) {
    return experiment.seeds().stream()
        .mapToObj(seed -> kept.get(new Key(experiment.setting(), seed)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Forgets everything: what comes is trained from its start. */
  void forget() {
    kept.clear();
  }

  private static Key key(Trace trace) {
    return new Key(trace.setting(), trace.seed());
  }

  private static long bytes(Trace trace) {
    return trace.arms().stream()
        .flatMap(arm -> arm.samples().stream())
        .mapToLong(sample -> sample.bytes())
        .sum();
  }
}
