package carryover.lab;

import carryover.lab.RunResults.Stage;
import carryover.lab.SeedTraining.Begun;
import carryover.lab.SeedTraining.Event;
import carryover.lab.SeedTraining.Recorded;
import carryover.lab.SeedTraining.SeedDone;
import carryover.lab.SeedTraining.StepCount;
import carryover.run.Outcome;
import carryover.run.WorkerPool;
import carryover.transfer.Trace;
import carryover.transfer.engine.TrainingEngine;
import carryover.ui.feed.Feed;
import java.util.List;
import java.util.function.LongSupplier;
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
 * before, no curve would ever be complete. The latest setting is lined up behind it, so that
 * workers never wait for the screen. All methods belong to the JavaFX thread.
 */
public final class LiveRun {
  /** How long a first seed may keep a newer setting waiting. */
  static final double GRACE_SECONDS = 0.08;

  /**
   * A training shorter than this shows its curves when they are complete; half-drawn curves that
   * are replaced at once would only flicker.
   */
  static final double STREAMED_AFTER_SECONDS = 0.15;

  private final Workbench workbench;
  private final SeedTraining training;
  private final LongSupplier nanoTime;
  private final ObjectProperty<FollowMode> followMode =
      new SimpleObjectProperty<>(this, "followMode", FollowMode.FOLLOW);
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
  private Flight flight;

  /** What comes after the flight; its first seed stands in the workers' queue already. */
  private Flight next;

  private long flights;

  /** Whether the last first seed was done before its curves streamed. */
  private boolean brief = true;

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
    this.nanoTime = nanoTime;
    training = new SeedTraining(engine, pool, feed, nanoTime, this::take, this::count);
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
      training.forget();
    }
    start(workbench.experiment(), new LiveRecording(filters(), false), List.of());
  }

  /** Stops; what is done stays. */
  public void stop() {
    lineUp(null);
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

  private void follow(Experiment wish) {
    if (flight != null && flight.experiment().equals(wish) && flight.recording().serves(wanted())) {
      lineUp(null);
      sendFurtherSeeds();
    } else if (flight == null && isTrained(wish)) {
      // All of it is on screen.
      return;
    } else if (isYoung() && known(wish).isEmpty()) {
      lineUp(flightOf(wish, wanted(), List.of()));
      training.trainFirst(next);
    } else {
      start(wish);
    }
  }

  /** Whether the flight has only just begun and shall show something before it ends. */
  private boolean isYoung() {
    return flight != null && !flight.firstDone() && seconds(flight) < GRACE_SECONDS;
  }

  /** Replaces what comes after the flight; null for nothing. */
  private void lineUp(Flight after) {
    if (next != null) {
      next.cancellation().cancel();
    }
    next = after;
  }

  private boolean isTrained(Experiment wish) {
    return wish.equals(results().experiment())
        && results().stage() == Stage.FINAL
        && known(wish).size() == wish.seeds().count();
  }

  /** What other seeds of the same setting have given already. */
  private List<Trace> known(Experiment wish) {
    return results().whole().traces().stream()
        .filter(trace -> trace.setting().equals(wish.setting()))
        .filter(trace -> wish.seeds().contains(trace.seed()))
        .filter(trace -> trace.seed() != wish.seeds().first() || hasWhatIsWanted(trace))
        .toList();
  }

  private boolean hasWhatIsWanted(Trace first) {
    return !filters()
        || first.upstream().samples().stream().anyMatch(sample -> sample.filters() != null);
  }

  private boolean filters() {
    return workbench.filtersWantedProperty().get();
  }

  /**
   * A sketch while the hand is on a slider; but runs that take long are recorded as they shall
   * stay, so that nothing of them has to be trained twice.
   */
  private LiveRecording wanted() {
    return new LiveRecording(filters(), brief && !workbench.settledProperty().get());
  }

  private RunResults results() {
    return workbench.resultsProperty().get();
  }

  private void start(Experiment wish) {
    List<Trace> known = known(wish);
    start(wish, known.isEmpty() ? wanted() : new LiveRecording(filters(), false), known);
  }

  /**
   * @param known what needs no training
   */
  private void start(Experiment wish, LiveRecording recording, List<Trace> known) {
    lineUp(null);
    takeOff(flightOf(wish, recording, known));
    if (flight.complete()) {
      Flight done = flight;
      land();
      workbench.publish(done.results(Stage.FINAL, seconds(done), ""));
    } else if (flight.firstDone()) {
      sendFurtherSeeds();
    } else {
      training.trainFirst(flight);
    }
  }

  private Flight flightOf(Experiment wish, LiveRecording recording, List<Trace> known) {
    return new Flight(++flights, wish, recording, known);
  }

  private void takeOff(Flight now) {
    if (flight != null) {
      flight.cancellation().cancel();
    }
    flight = now;
    running.set(true);
    progress.set(0);
  }

  /** Goes over to what was lined up. */
  private void takeOffNext() {
    Flight lined = next;
    next = null;
    takeOff(lined);
  }

  private void sendFurtherSeeds() {
    if (flight.firstDone() && !flight.furtherSent() && workbench.settledProperty().get()) {
      flight.markFurtherSent();
      training.train(flight, flight.furtherSeeds());
    }
  }

  private void take(List<Event> batch) {
    boolean streamed = false;
    for (Event event : batch) {
      boolean isNext = next != null && event.flight() == next.id();
      Flight about = isNext ? next : flight;
      if (about == null || event.flight() != about.id()) {
        continue;
      }
      if (event instanceof Begun begun) {
        about.begin(begun.nanos());
      } else if (event instanceof Recorded recorded) {
        about.record(recorded.arm(), recorded.sample());
        streamed |= !isNext;
      } else if (event instanceof SeedDone done) {
        if (isNext) {
          takeOffNext();
        }
        streamed = false;
        finish(done.outcome());
      }
    }
    if (streamed && flight != null && !flight.firstDone()) {
      if (flight.hasCurves() && seconds(flight) >= STREAMED_AFTER_SECONDS) {
        brief = false;
        workbench.publish(flight.results(Stage.STREAMING, seconds(flight), ""));
      }
      giveWay();
    }
  }

  /** Ends a flight that has kept what comes after it waiting for long enough. */
  private void giveWay() {
    if (next != null && !isYoung()) {
      takeOffNext();
    }
  }

  private void finish(Outcome<Trace> outcome) {
    if (outcome instanceof Outcome.Finished<Trace> finished) {
      brief = flight.firstDone() ? brief : seconds(flight) < STREAMED_AFTER_SECONDS;
      flight.add(finished.result());
      RunResults done = flight.results(seconds(flight));
      boolean last = flight.complete() || flight.recording().sketch();
      if (next != null) {
        takeOffNext();
        workbench.publish(done);
      } else {
        workbench.publish(done);
        goOn(last);
      }
    } else if (outcome instanceof Outcome.Failed<Trace> failed) {
      Flight broken = flight;
      land();
      workbench.publish(broken.results(Stage.FAILED, seconds(broken), explanation(failed.error())));
      giveWay();
    }
  }

  private void goOn(boolean last) {
    if (last) {
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
    if (flight != null && count.flight() == flight.id()) {
      progress.set(count.share());
      giveWay();
    }
  }

  private double seconds(Flight of) {
    return of.seconds(nanoTime.getAsLong());
  }

  private static String explanation(Throwable error) {
    return error.getMessage() != null ? error.getMessage() : error.toString();
  }
}
