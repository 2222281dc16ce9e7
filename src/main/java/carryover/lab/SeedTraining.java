package carryover.lab;

import carryover.run.Outcome;
import carryover.run.Priority;
import carryover.run.WorkerPool;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.feed.Feed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** Trains the seeds of a flight on the workers and brings what they tell to the JavaFX thread. */
final class SeedTraining {
  private static final long KEPT_BYTES = 128L << 20;

  private final Study study;
  private final Engine engine;
  private Engine whole;
  private Engine sketches;
  private final WorkerPool pool;
  private final LongSupplier nanoTime;
  private final Consumer<Event> events;
  private final Consumer<StepCount> steps;

  /** Something a worker has to tell about a flight. */
  sealed interface Event {
    long flight();
  }

  /** A worker has begun with a seed. */
  record Begun(long flight, long nanos) implements Event {}

  /** A recorded step of the first seed. */
  record Recorded(long flight, Arm arm, Sample sample) implements Event {}

  /** A seed that has come to its end, whatever that is. */
  record SeedDone(long flight, Outcome<Trace> outcome) implements Event {}

  /**
   * How far the first seed is.
   *
   * @param share of its steps, 0…1
   */
  record StepCount(long flight, double share) {}

  /**
   * @param nanoTime the clock of {@link Begun}; for any thread
   * @param events hears what happened since the last pulse, in order
   * @param steps hears the latest count
   */
  SeedTraining(
      Study study,
      Engine engine,
      WorkerPool pool,
      Feed feed,
      LongSupplier nanoTime,
      Consumer<List<Event>> events,
      Consumer<StepCount> steps) {
    this.study = study;
    this.engine = engine;
    forget();
    this.pool = pool;
    this.nanoTime = nanoTime;
    this.events = feed.append(events);
    this.steps = feed.latest(steps);
  }

  /** Forgets where earlier runs were left: the next ones begin at their first step. */
  final void forget() {
    whole = engine.remembering(KEPT_BYTES);
    sketches = engine.remembering(KEPT_BYTES);
  }

  /** Trains the seed the screen waits for, and tells what it records. */
  void trainFirst(Flight flight) {
    long seed = flight.experiment().seeds().first();
    submit(flight, seed, flight.recording(), Priority.FOREGROUND, new Reporter(flight.id()));
  }

  /** Trains further seeds. */
  void train(Flight flight, LongStream seeds) {
    seeds.forEach(
        seed ->
            submit(flight, seed, LiveRecording.CURVES, Priority.REFINEMENT, TrainingListener.NONE));
  }

  private void submit(
      Flight flight, long seed, LiveRecording what, Priority priority, TrainingListener listener) {
    long id = flight.id();
    Experiment experiment = flight.experiment();
    Recording recording = what.of(study, experiment.setting());
    Engine remembering = what.sketch() ? sketches : whole;
    pool.submit(
        priority,
        flight.cancellation(),
        stop -> {
          events.accept(new Begun(id, nanoTime.getAsLong()));
          return remembering.train(experiment.setting(), seed, recording, listener, stop);
        },
        outcome -> events.accept(new SeedDone(id, outcome)));
  }

  /** Tells the screen what a worker sees. */
  private final class Reporter implements TrainingListener {
    private final long flight;

    Reporter(long flight) {
      this.flight = flight;
    }

    @Override
    public void sampled(Arm arm, Sample sample) {
      events.accept(new Recorded(flight, arm, sample));
    }

    @Override
    public void progressed(int done, int total) {
      steps.accept(new StepCount(flight, done / (double) total));
    }
  }
}
