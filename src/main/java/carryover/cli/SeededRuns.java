package carryover.cli;

import carryover.export.RunSummary;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.training.Training;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;

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
    List<Trace> ends = new ArrayList<>();
    InSeedOrder ordered =
        new InSeedOrder(
            seeds,
            trace -> {
              sink.accept(trace);
              ends.add(trace.ends());
            });
    AwaitedTasks<Void> tasks = new AwaitedTasks<>(cancellation);
    try (Progress progress =
            new Progress(terminal, "training", (long) seeds.count() * StepCounter.PARTS);
        WorkerPool pool = new WorkerPool(workers)) {
      Trainer trainer = new Trainer(engine, pool);
      seeds.stream()
          .forEach(
              seed ->
                  trainer.submit(
                      Priority.FOREGROUND,
                      tasks.cancellation(),
                      training ->
                          train(
                              seed,
                              training,
                              new StepCounter(progress, share -> study.workDone(setting, share)),
                              ordered),
                      tasks.next()));
      tasks.await();
    }
    ordered.flush();
    return new RunSummary(study, setting, engineName, ends, (System.nanoTime() - start) / 1e9);
  }

  private Void train(long seed, Training training, TrainingListener listener, InSeedOrder finished)
      throws Exception {
    Trace trace = training.train(new Run(setting, seed, recording), listener);
    if (!trace.cancelled()) {
      finished.accept(trace);
    }
    return null;
  }
}
