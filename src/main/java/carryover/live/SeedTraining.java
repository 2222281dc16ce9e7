package carryover.live;

import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** Trains the seeds of a run on the workers and brings what they tell to the JavaFX thread. */
final class SeedTraining {
  private static final long KEPT_BYTES = 128L << 20;

  private final Study study;
  private final Trainer trainer;
  private Trainer whole;
  private Trainer sketches;
  private final LongSupplier nanoTime;
  private final Consumer<Event> events;
  private final Consumer<StepCount> steps;

  /** Something a worker has to tell about a run. */
  sealed interface Event {
    long run();
  }

  /** A worker has begun with a seed. */
  record Begun(long run, long nanos) implements Event {}

  /** A recorded step of the first seed. */
  record Recorded(long run, Arm arm, Sample sample) implements Event {}

  /** A seed that has come to its end, whatever that is. */
  record SeedDone(long run, Outcome<Trace> outcome) implements Event {}

  /**
   * How far the first seed is.
   *
   * @param share of its steps, 0…1
   */
  record StepCount(long run, double share) {}

  /**
   * @param nanoTime the clock of {@link Begun}; for any thread
   * @param events hears what happened since the last pulse, in order
   * @param steps hears the latest count
   */
  SeedTraining(
      Study study,
      Trainer trainer,
      Feed feed,
      LongSupplier nanoTime,
      Consumer<List<Event>> events,
      Consumer<StepCount> steps) {
    this.study = study;
    this.trainer = trainer;
    forget();
    this.nanoTime = nanoTime;
    this.events = feed.append(events);
    this.steps = feed.latest(steps);
  }

  /** Forgets where earlier runs were left: the next ones begin at their first step. */
  final void forget() {
    whole = trainer.remembering(KEPT_BYTES);
    sketches = trainer.remembering(KEPT_BYTES);
  }

  /** Trains the seed the screen waits for, and tells what it records. */
  void trainFirst(RunInProgress run) {
    long seed = run.experiment().seeds().first();
    submit(run, seed, run.recording(), Priority.FOREGROUND, new Reporter(run.id()));
  }

  /** Trains further seeds. */
  void train(RunInProgress run, LongStream seeds) {
    seeds.forEach(
        seed ->
            submit(run, seed, LiveRecording.CURVES, Priority.REFINEMENT, TrainingListener.NONE));
  }

  private void submit(
      RunInProgress run,
      long seed,
      LiveRecording what,
      Priority priority,
      TrainingListener listener) {
    long id = run.id();
    Experiment experiment = run.experiment();
    Run one = new Run(experiment.setting(), seed, what.of(study, experiment.setting()));
    (what.sketch() ? sketches : whole)
        .submit(
            priority,
            run.cancellation(),
            training -> {
              events.accept(new Begun(id, nanoTime.getAsLong()));
              return training.train(one, listener);
            },
            outcome -> events.accept(new SeedDone(id, outcome)));
  }

  /** Tells the screen what a worker sees. */
  private final class Reporter implements TrainingListener {
    private final long run;

    Reporter(long run) {
      this.run = run;
    }

    @Override
    public void sampled(Arm arm, Sample sample) {
      events.accept(new Recorded(run, arm, sample));
    }

    @Override
    public void progressed(int done, int total) {
      steps.accept(new StepCount(run, done / (double) total));
    }
  }
}
