package carryover.lab;

import carryover.lab.RunResults.Stage;
import carryover.lab.SeedTraining.Begun;
import carryover.lab.SeedTraining.Event;
import carryover.lab.SeedTraining.Recorded;
import carryover.lab.SeedTraining.SeedDone;
import carryover.lab.SeedTraining.StepCount;
import carryover.run.Outcome;
import carryover.run.WorkerPool;
import carryover.study.Engine;
import carryover.study.Trace;
import carryover.ui.feed.Feed;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * The flight under way and the one lined up behind it; publishes what they deliver. The first seed
 * of both stands in the workers' queue, so that workers never wait for the screen.
 */
final class Flights {
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
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
  private Flight flight;
  private Flight next;
  private boolean brief = true;

  Flights(Workbench workbench, Engine engine, WorkerPool pool, Feed feed, LongSupplier nanoTime) {
    this.workbench = workbench;
    this.nanoTime = nanoTime;
    training =
        new SeedTraining(workbench.study(), engine, pool, feed, nanoTime, this::take, this::count);
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Share of the first seed's steps that are done, 0…1. */
  DoubleProperty progressProperty() {
    return progress;
  }

  boolean isIdle() {
    return flight == null;
  }

  /** Whether the flight under way brings what is wanted. */
  boolean brings(Experiment experiment, LiveRecording wanted) {
    return flight != null
        && flight.experiment().equals(experiment)
        && flight.recording().serves(wanted);
  }

  /** Whether the flight has only just begun and shall show something before it ends. */
  boolean isYoung() {
    return flight != null && !flight.firstDone() && seconds(flight) < GRACE_SECONDS;
  }

  /** Whether the last first seed was done before its curves streamed. */
  boolean wasBrief() {
    return brief;
  }

  /** Forgets where earlier runs were left: the next ones begin at their first step. */
  void forget() {
    training.forget();
  }

  /** Stays with the flight under way, whatever was lined up. */
  void stay() {
    cancelNext();
    sendFurtherSeeds();
  }

  /** Lets the flight under way finish its first seed before this one. */
  void lineUp(Flight after) {
    cancelNext();
    next = after;
    training.trainFirst(next);
  }

  /** Goes over to another flight at once. */
  void start(Flight now) {
    cancelNext();
    takeOff(now);
    if (flight.complete()) {
      land(Stage.FINAL, "");
    } else if (flight.firstDone()) {
      sendFurtherSeeds();
    } else {
      training.trainFirst(flight);
    }
  }

  /** Stops; what is done stays. */
  void stop() {
    cancelNext();
    if (flight != null) {
      land(Stage.CANCELLED, "");
    }
  }

  private void cancelNext() {
    if (next != null) {
      next.cancellation().cancel();
      next = null;
    }
  }

  private void takeOff(Flight now) {
    if (flight != null) {
      flight.cancellation().cancel();
    }
    flight = now;
    running.set(true);
    progress.set(0);
    workbench.await(Optional.of(new Awaited(now.experiment(), Double.NaN)));
  }

  private void takeOffNext() {
    Flight lined = next;
    next = null;
    takeOff(lined);
  }

  private void land(Stage stage, String message) {
    Flight landed = flight;
    land();
    workbench.publish(landed.results(stage, seconds(landed), message));
  }

  private void land() {
    flight.cancellation().cancel();
    flight = null;
    running.set(false);
    workbench.await(Optional.empty());
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

  private void count(StepCount count) {
    if (flight != null && count.flight() == flight.id()) {
      progress.set(count.share());
      if (!flight.firstDone()) {
        workbench.await(Optional.of(flight.awaited(count.share(), nanoTime.getAsLong())));
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
      deliver();
    } else if (outcome instanceof Outcome.Failed<Trace> failed) {
      land(Stage.FAILED, FailureText.of(failed.error()));
      giveWay();
    }
  }

  private void deliver() {
    RunResults done = flight.results(seconds(flight));
    boolean last = flight.complete() || flight.recording().sketch();
    if (next != null) {
      takeOffNext();
      workbench.publish(done);
    } else {
      workbench.publish(done);
      if (last) {
        land();
      } else {
        sendFurtherSeeds();
      }
    }
  }

  private double seconds(Flight of) {
    return of.seconds(nanoTime.getAsLong());
  }
}
