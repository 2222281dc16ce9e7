package carryover.live;

import carryover.live.SeedTraining.Begun;
import carryover.live.SeedTraining.Event;
import carryover.live.SeedTraining.Recorded;
import carryover.live.SeedTraining.SeedDone;
import carryover.live.SeedTraining.StepCount;
import carryover.study.Trace;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Awaited;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import carryover.workers.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * The run under way and the one lined up behind it; publishes what they deliver. The first seed of
 * both stands in the workers' queue, so that workers never wait for the screen.
 */
final class RunsInProgress {
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
  private RunInProgress run;
  private RunInProgress next;
  private boolean brief = true;

  RunsInProgress(Workbench workbench, Trainer trainer, Feed feed, LongSupplier nanoTime) {
    this.workbench = workbench;
    this.nanoTime = nanoTime;
    training =
        new SeedTraining(workbench.study(), trainer, feed, nanoTime, this::take, this::count);
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Share of the first seed's steps that are done, 0…1. */
  DoubleProperty progressProperty() {
    return progress;
  }

  boolean isIdle() {
    return run == null;
  }

  /** Whether the run under way brings what is wanted. */
  boolean brings(Experiment experiment, LiveRecording wanted) {
    return run != null && run.experiment().equals(experiment) && run.recording().serves(wanted);
  }

  /** Whether the run has only just begun and shall show something before it ends. */
  boolean isYoung() {
    return run != null && !run.firstDone() && seconds(run) < GRACE_SECONDS;
  }

  /** Whether the last first seed was done before its curves streamed. */
  boolean wasBrief() {
    return brief;
  }

  /** Forgets where earlier runs were left: the next ones begin at their first step. */
  void forget() {
    training.forget();
  }

  /** Stays with the run under way, whatever was lined up. */
  void stay() {
    cancelNext();
    sendFurtherSeeds();
  }

  /** Lets the run under way finish its first seed before this one. */
  void lineUp(RunInProgress after) {
    cancelNext();
    next = after;
    training.trainFirst(next);
  }

  /** Goes over to another run at once. */
  void start(RunInProgress now) {
    cancelNext();
    takeOff(now);
    if (run.complete()) {
      land(Stage.FINAL, "");
    } else if (run.firstDone()) {
      sendFurtherSeeds();
    } else {
      training.trainFirst(run);
    }
  }

  /** Stops; what is done stays. */
  void stop() {
    cancelNext();
    if (run != null) {
      land(Stage.CANCELLED, "");
    }
  }

  private void cancelNext() {
    if (next != null) {
      next.cancellation().cancel();
      next = null;
    }
  }

  private void takeOff(RunInProgress now) {
    if (run != null) {
      run.cancellation().cancel();
    }
    run = now;
    running.set(true);
    progress.set(0);
    workbench.await(Optional.of(new Awaited(now.experiment(), Double.NaN)));
  }

  private void takeOffNext() {
    RunInProgress lined = next;
    next = null;
    takeOff(lined);
  }

  private void land(Stage stage, String message) {
    RunInProgress done = run;
    land();
    workbench.publish(done.results(stage, seconds(done), message));
  }

  private void land() {
    run.cancellation().cancel();
    run = null;
    running.set(false);
    workbench.await(Optional.empty());
  }

  private void sendFurtherSeeds() {
    if (run.firstDone() && !run.furtherSent() && workbench.settledProperty().get()) {
      run.markFurtherSent();
      training.train(run, run.furtherSeeds());
    }
  }

  private void take(List<Event> batch) {
    boolean streamed = false;
    for (Event event : batch) {
      boolean isNext = next != null && event.run() == next.id();
      RunInProgress about = isNext ? next : run;
      if (about == null || event.run() != about.id()) {
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
    if (streamed && run != null && !run.firstDone()) {
      if (run.hasCurves() && seconds(run) >= STREAMED_AFTER_SECONDS) {
        brief = false;
        workbench.publish(run.results(Stage.STREAMING, seconds(run), ""));
      }
      giveWay();
    }
  }

  private void count(StepCount count) {
    if (run != null && count.run() == run.id()) {
      progress.set(count.share());
      if (!run.firstDone()) {
        workbench.await(Optional.of(run.awaited(count.share(), nanoTime.getAsLong())));
      }
      giveWay();
    }
  }

  /** Ends a run that has kept what comes after it waiting for long enough. */
  private void giveWay() {
    if (next != null && !isYoung()) {
      takeOffNext();
    }
  }

  private void finish(Outcome<Trace> outcome) {
    if (outcome instanceof Outcome.Finished<Trace> finished) {
      brief = run.firstDone() ? brief : seconds(run) < STREAMED_AFTER_SECONDS;
      run.add(finished.result());
      deliver();
    } else if (outcome instanceof Outcome.Failed<Trace> failed) {
      land(Stage.FAILED, FailureText.of(failed.error()));
      giveWay();
    }
  }

  private void deliver() {
    RunResults done = run.results(seconds(run));
    boolean last = run.complete() || run.recording().sketch();
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

  private double seconds(RunInProgress of) {
    return of.seconds(nanoTime.getAsLong());
  }
}
