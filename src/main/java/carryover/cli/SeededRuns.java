package carryover.cli;

import carryover.export.RunSummary;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.SeedOutcome;
import carryover.workers.SeedRuns;
import carryover.workers.WorkerPool;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One setting trained with several seeds on several workers. */
record SeededRuns(Study study, Setting setting, Seeds seeds, Recording recording, int workers) {

  /** Takes finished traces, one at a time and in the order of the seeds. */
  @FunctionalInterface
  interface TraceSink {
    void accept(Trace trace) throws Exception;
  }

  /**
   * Trains until all seeds are done, the cancellation is raised, or one seed fails.
   *
   * @throws Exception that of the first seed that failed
   */
  RunSummary train(
      String engineName,
      Engine engine,
      TraceSink sink,
      Terminal terminal,
      Cancellation cancellation)
      throws Exception {
    long start = System.nanoTime();
    InSeedOrder ordered = new InSeedOrder(seeds, sink);
    Cancellation failure = new Cancellation();
    List<SeedOutcome<Optional<Trace>>> outcomes;
    try (Progress progress =
            new Progress(terminal, "training", (long) seeds.count() * StepCounter.PARTS);
        WorkerPool pool = new WorkerPool(workers)) {
      outcomes =
          new SeedRuns(pool, Priority.FOREGROUND)
              .start(
                  seeds.stream(),
                  failure,
                  (seed, stop) -> {
                    BooleanSupplier either =
                        () -> cancellation.getAsBoolean() || stop.getAsBoolean();
                    StepCounter counter = new StepCounter(progress);
                    return either.getAsBoolean()
                        ? Optional.<Trace>empty()
                        : finished(
                            engine.train(setting, seed, recording, counter, either), ordered);
                  },
                  outcome -> stopAllAfter(outcome.outcome(), failure))
              .join();
    }
    rethrowFailure(outcomes);
    ordered.flush();
    List<Trace> results =
        outcomes.stream()
            .flatMap(outcome -> outcome.outcome().value().stream())
            .flatMap(Optional::stream)
            .toList();
    return new RunSummary(study, setting, engineName, results, (System.nanoTime() - start) / 1e9);
  }

  private static Optional<Trace> finished(Trace trace, InSeedOrder ordered) throws Exception {
    if (trace.cancelled()) {
      return Optional.empty();
    }
    ordered.accept(trace);
    return Optional.of(trace.ends());
  }

  private static void stopAllAfter(Outcome<?> outcome, Cancellation failure) {
    if (outcome instanceof Outcome.Failed<?>) {
      failure.cancel();
    }
  }

  static void rethrowFailure(List<? extends SeedOutcome<?>> outcomes) throws Exception {
    for (SeedOutcome<?> outcome : outcomes) {
      if (outcome.outcome() instanceof Outcome.Failed<?> failed) {
        if (failed.error() instanceof Exception exception) {
          throw exception;
        }
        throw new FailedException(failed.error());
      }
    }
  }
}
