package carryover.lab;

import carryover.lab.RunResults.Stage;
import carryover.run.Outcome;
import carryover.run.Priority;
import carryover.run.WorkerPool;
import carryover.transfer.Arm;
import carryover.transfer.Sample;
import carryover.transfer.Trace;
import carryover.transfer.engine.Continuations;
import carryover.transfer.engine.Recording;
import carryover.transfer.engine.TrainingEngine;
import carryover.transfer.engine.TrainingListener;
import carryover.ui.feed.Feed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Keeps the results up with the experiment: retrains whenever it changes, the first seed at once
 * and on screen while it trains, the other seeds once the hand rests.
 *
 * <p>The latest setting wins. A first seed that has only just begun is allowed to finish, though:
 * during a drag changes come faster than a training takes, and if each of them cancelled the one
 * before, no curve would ever be complete. All methods belong to the JavaFX thread.
 */
public final class LiveRun {
  /** How long a first seed may keep a newer setting waiting. */
  static final double GRACE_SECONDS = 0.08;

  /**
   * A training shorter than this shows its curves when they are complete; half-drawn curves that
   * are replaced at once would only flicker.
   */
  static final double STREAMED_AFTER_SECONDS = 0.15;

  private static final long KEPT_BYTES = 128L << 20;

  private final Workbench workbench;
  private final TrainingEngine engine;
  private final WorkerPool pool;
  private final LongSupplier nanoTime;
  private final Consumer<Event> events;
  private final Consumer<StepCount> steps;
  private final ObjectProperty<FollowMode> followMode =
      new SimpleObjectProperty<>(this, "followMode", FollowMode.FOLLOW);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
  private final Continuations left = new Continuations(KEPT_BYTES);
  private Flight flight;
  private Experiment waiting;
  private long flights;

  /** Something a worker has to tell about flight {@code id}. */
  private sealed interface Event {
    long id();
  }

  private record Recorded(long id, Arm arm, Sample sample) implements Event {}

  private record SeedDone(long id, Outcome<Trace> outcome) implements Event {}

  private record StepCount(long id, double share) {}

  /**
   * @param nanoTime the clock that says how long a run has taken
   */
  public LiveRun(
      Workbench workbench,
      TrainingEngine engine,
      WorkerPool pool,
      Feed feed,
      LongSupplier nanoTime) {
    this.workbench = workbench;
    this.engine = engine;
    this.pool = pool;
    this.nanoTime = nanoTime;
    events = feed.append(this::take);
    steps = feed.latest(this::count);
    workbench.experimentProperty().addListener((p, old, next) -> changed());
    workbench.filtersWantedProperty().addListener((p, old, wanted) -> changed());
    workbench
        .settledProperty()
        .addListener(
            (p, old, settled) -> {
              if (settled) {
                changed();
              }
            });
  }

  public ObjectProperty<FollowMode> followModeProperty() {
    return followMode;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Share of the first seed's steps that are done, 0…1. */
  public DoubleProperty progressProperty() {
    return progress;
  }

  /**
   * Trains the current experiment now, whatever the follow mode: from the start, unless it was
   * stopped on its way.
   */
  public void run() {
    if (results().stage() != Stage.CANCELLED) {
      left.clear();
    }
    start(workbench.experiment(), List.of());
  }

  /** Stops; what is done stays. */
  public void stop() {
    waiting = null;
    if (flight == null) {
      return;
    }
    Flight stopped = flight;
    land();
    workbench.publish(stopped.results(Stage.CANCELLED, seconds(stopped), ""));
  }

  private void changed() {
    boolean settled = workbench.settledProperty().get();
    switch (followMode.get()) {
      case FOLLOW -> follow(workbench.experiment());
      case ON_RELEASE -> {
        if (settled) {
          follow(workbench.experiment());
        }
      }
      case MANUAL -> {
        // Only the button trains.
      }
    }
  }

  private void follow(Experiment next) {
    if (flight != null && flight.experiment().equals(next) && flight.filters() == filters()) {
      waiting = null;
      sendFurtherSeeds();
    } else if (flight == null && isTrained(next)) {
      waiting = null;
    } else if (flight != null && !flight.firstDone() && seconds(flight) < GRACE_SECONDS) {
      waiting = next;
    } else {
      start(next);
    }
  }

  private boolean isTrained(Experiment next) {
    return next.equals(results().experiment())
        && results().stage() == Stage.FINAL
        && known(next).size() == next.seeds().count();
  }

  /** What other seeds of the same setting have given already. */
  private List<Trace> known(Experiment next) {
    return results().finished().stream()
        .filter(trace -> trace.setting().equals(next.setting()))
        .filter(trace -> next.seeds().contains(trace.seed()))
        .filter(trace -> trace.seed() != next.seeds().first() || hasWhatIsWanted(trace))
        .toList();
  }

  private boolean hasWhatIsWanted(Trace first) {
    return !filters()
        || first.upstream().samples().stream().anyMatch(sample -> sample.filters() != null);
  }

  private boolean filters() {
    return workbench.filtersWantedProperty().get();
  }

  private RunResults results() {
    return workbench.resultsProperty().get();
  }

  private void start(Experiment next) {
    start(next, known(next));
  }

  private void start(Experiment next, List<Trace> known) {
    if (flight != null) {
      flight.cancellation().cancel();
    }
    waiting = null;
    long id = ++flights;
    flight = new Flight(id, next, filters(), nanoTime.getAsLong(), known);
    running.set(true);
    progress.set(0);
    if (flight.complete()) {
      Flight done = flight;
      land();
      workbench.publish(done.results(Stage.FINAL, seconds(done), ""));
    } else if (flight.firstDone()) {
      sendFurtherSeeds();
    } else {
      send(flight, LongStream.of(next.seeds().first()), true);
    }
  }

  private void send(Flight to, LongStream seeds, boolean live) {
    long id = to.id();
    Experiment experiment = to.experiment();
    Recording recording = LiveRecording.of(experiment.setting(), live && to.filters());
    TrainingListener listener = live ? new Reporter(id) : TrainingListener.NONE;
    seeds.forEach(
        seed ->
            pool.submit(
                live ? Priority.FOREGROUND : Priority.REFINEMENT,
                to.cancellation(),
                stop -> engine.resume(experiment.setting(), seed, recording, listener, stop, left),
                outcome -> events.accept(new SeedDone(id, outcome))));
  }

  private void sendFurtherSeeds() {
    if (flight.firstDone() && !flight.furtherSent() && workbench.settledProperty().get()) {
      flight.markFurtherSent();
      send(flight, flight.furtherSeeds(), false);
    }
  }

  private void take(List<Event> batch) {
    boolean streamed = false;
    for (Event event : batch) {
      if (flight == null || event.id() != flight.id()) {
        continue;
      }
      if (event instanceof Recorded recorded) {
        flight.record(recorded.arm(), recorded.sample());
        streamed = true;
      } else if (event instanceof SeedDone done) {
        streamed = false;
        finish(done.outcome());
      }
    }
    if (streamed && flight != null && !flight.firstDone()) {
      if (flight.hasCurves() && seconds(flight) >= STREAMED_AFTER_SECONDS) {
        workbench.publish(flight.results(Stage.STREAMING, seconds(flight), ""));
      }
      if (waiting != null && seconds(flight) >= GRACE_SECONDS) {
        start(waiting);
      }
    }
  }

  private void finish(Outcome<Trace> outcome) {
    if (outcome instanceof Outcome.Finished<Trace> finished) {
      flight.add(finished.result());
      boolean complete = flight.complete();
      RunResults done = flight.results(complete ? Stage.FINAL : Stage.PREVIEW, seconds(flight), "");
      boolean unrelated = waiting != null && isUnrelated(waiting, done);
      if (unrelated) {
        // Trains while these results are drawn.
        start(waiting);
      }
      workbench.publish(done);
      if (!unrelated) {
        goOn(complete);
      }
    } else if (outcome instanceof Outcome.Failed<Trace> failed) {
      Flight broken = flight;
      land();
      workbench.publish(broken.results(Stage.FAILED, seconds(broken), explanation(failed.error())));
      if (waiting != null) {
        start(waiting);
      }
    }
  }

  /** Whether nothing that is or will be on screen is of use for it. */
  private boolean isUnrelated(Experiment next, RunResults done) {
    return !next.setting().equals(done.experiment().setting()) && known(next).isEmpty();
  }

  private void goOn(boolean complete) {
    if (waiting != null) {
      start(waiting);
    } else if (complete) {
      land();
    } else {
      sendFurtherSeeds();
    }
  }

  private void land() {
    flight.cancellation().cancel();
    flight = null;
    running.set(false);
  }

  private void count(StepCount count) {
    if (flight != null && count.id() == flight.id()) {
      progress.set(count.share());
      if (waiting != null && !flight.firstDone() && seconds(flight) >= GRACE_SECONDS) {
        start(waiting);
      }
    }
  }

  private double seconds(Flight of) {
    return (nanoTime.getAsLong() - of.started()) / 1e9;
  }

  private static String explanation(Throwable error) {
    return error.getMessage() != null ? error.getMessage() : error.toString();
  }

  /** Tells the screen what a worker sees. */
  private final class Reporter implements TrainingListener {
    private final long id;

    Reporter(long id) {
      this.id = id;
    }

    @Override
    public void sampled(Arm arm, Sample sample) {
      events.accept(new Recorded(id, arm, sample));
    }

    @Override
    public void progressed(int done, int total) {
      steps.accept(new StepCount(id, done / (double) total));
    }
  }
}
