package carryover.lab;

import carryover.live.FailureText;
import carryover.sweep.CellMeasurement;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.Progress;
import carryover.sweep.Refinement;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workers.Outcome;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Measures the map that was asked for last, in the background. A new request stops the one before
 * at once, and starts after a short rest, so that a drag does not start hundreds of maps; maps that
 * are drawn follow the hand. Results are kept by setting: going back costs nothing. All methods
 * belong to the JavaFX thread.
 */
public final class LiveMap {
  /** How long requests must rest before the newest is measured. */
  public static final double REST_SECONDS = 0.1;

  /** How long the map before stays on screen while the first results of the new one come in. */
  public static final double HOLD_SECONDS = 0.7;

  /** The screen looks at new results this often: drawing a map takes longer than a pulse. */
  public static final double LOOK_SECONDS = 0.08;

  private final CellMeasurement measurement;
  private final LongSupplier nanoTime;
  private final Consumer<Long> clock;
  private final Consumer<Long> results;
  private final Consumer<Ended> ends;
  private final ReadOnlyObjectWrapper<MapSnapshot> snapshot;
  private MapRequest request;
  private MapRequest started;
  private MapState measuring;
  private MapRun run;
  private long number;
  private long askedAt;
  private long startedAt;
  private long lookedAt;
  private int coarseCells;
  private boolean resting;
  private boolean goesOn;

  /** Map {@code number} came to its end. */
  private record Ended(long number, Outcome<MapState> outcome) {}

  /**
   * A map that waits for {@link #start()}.
   *
   * @param cache results known from before, which this map adds to
   * @param nanoTime the clock for rests and rates
   */
  public LiveMap(
      MapRequest initial, Trainer trainer, ResultCache cache, Feed feed, LongSupplier nanoTime) {
    this.request = initial;
    this.started = initial;
    this.measurement = new CellMeasurement(trainer, cache, initial.study().readouts());
    this.nanoTime = nanoTime;
    snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot", MapSnapshot.empty(initial));
    clock = feed.latest(this::tick);
    results = feed.latest(this::look);
    ends = feed.append(batch -> batch.forEach(this::end));
  }

  public ReadOnlyObjectProperty<MapSnapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** What was asked for last. */
  public MapRequest request() {
    return request;
  }

  /** Measures this map once requests rest, unless it is the current one. */
  public void ask(MapRequest newRequest) {
    boolean same = newRequest.sameWork(request);
    request = newRequest;
    if (activity() == MapActivity.IDLE) {
      snapshot.set(MapSnapshot.empty(newRequest));
    } else if (!same) {
      drop();
      if (activity() != MapActivity.PAUSED) {
        awaitOrRest();
      }
    }
  }

  /** Measures now, or goes on after a pause or a stop. */
  public void start() {
    if (resting) {
      goesOn = true;
    } else if (run != null) {
      run.resume();
      show(MapActivity.RUNNING);
    } else {
      begin();
    }
  }

  /** Measures all anew that could not be measured, or was; nothing before it was first begun. */
  public void again() {
    if (measuring != null) {
      drop();
      measuring = null;
      start();
    }
  }

  /** Halts; a new request waits as well until {@link #start()}. */
  public void pause() {
    if (activity() == MapActivity.RUNNING || activity() == MapActivity.WAITING) {
      if (run != null) {
        run.pause();
      }
      show(MapActivity.PAUSED);
    }
  }

  /** Gives this map up; what is measured stays, and a new request starts again. */
  public void stop() {
    if (run != null || activity() == MapActivity.WAITING) {
      drop();
      show(MapActivity.STOPPED);
    }
  }

  /**
   * While it rests nothing is measured; what was begun, or asked for meanwhile, goes on afterwards.
   */
  public void setResting(boolean now) {
    resting = now;
    if (now && (activity() == MapActivity.RUNNING || activity() == MapActivity.WAITING)) {
      pause();
      goesOn = true;
    } else if (!now && goesOn) {
      goesOn = false;
      start();
    }
  }

  /** Whether all that was asked for is measured, or cannot be. */
  public boolean isDone() {
    return (activity() == MapActivity.DONE || activity() == MapActivity.FAILED)
        && started.sameWork(request);
  }

  private MapActivity activity() {
    return snapshot.get().activity();
  }

  private void awaitOrRest() {
    if (resting) {
      goesOn = true;
    } else {
      await();
    }
  }

  private void await() {
    askedAt = nanoTime.getAsLong();
    show(MapActivity.WAITING);
    clock.accept(askedAt);
  }

  /** Comes again at every pulse until the rest is over. */
  private void tick(long asked) {
    if (activity() == MapActivity.WAITING && asked == askedAt) {
      if (secondsSince(asked) >= REST_SECONDS || request.isDrawn()) {
        begin();
      } else {
        clock.accept(asked);
      }
    }
  }

  private void begin() {
    drop();
    long mine = number;
    if (measuring == null || !started.sameNumbers(request)) {
      measuring = new MapState(request.study(), request.grid(), request.seeds());
      coarseCells = new Refinement(measuring.grid()).coarseCells();
    }
    started = request;
    startedAt = nanoTime.getAsLong();
    run =
        new MapRun(
            request.plan(measuring.grid()),
            measuring,
            measurement,
            (cell, seed, result) -> results.accept(mine));
    // The consumer cannot fail, so what comes of the future is of no interest.
    var unused = run.completion().thenAccept(outcome -> ends.accept(new Ended(mine, outcome)));
    show(MapActivity.RUNNING);
    run.resume();
  }

  private void drop() {
    number++;
    if (run != null) {
      run.cancel();
      run = null;
    }
  }

  private void look(long of) {
    if (of != number) {
      return;
    }
    if (secondsSince(lookedAt) < LOOK_SECONDS) {
      results.accept(of);
    } else {
      lookedAt = nanoTime.getAsLong();
      show(activity());
    }
  }

  private void end(Ended ended) {
    if (ended.number() != number) {
      return;
    }
    if (ended.outcome() instanceof Outcome.Finished<MapState>) {
      show(MapActivity.DONE, "", true);
    } else if (ended.outcome() instanceof Outcome.Failed<MapState> failed) {
      show(MapActivity.FAILED, FailureText.of(failed.error()), true);
    } else {
      show(MapActivity.STOPPED, "", true);
    }
    run = null;
  }

  private void show(MapActivity activity) {
    show(activity, "", run != null && isPicture());
  }

  private void show(MapActivity activity, String message, boolean picture) {
    MapSnapshot before = snapshot.get();
    Progress progress = run == null ? before.progress() : run.progress();
    snapshot.set(
        picture
            ? new MapSnapshot(
                started, run.state(), run.state().version(), progress, activity, message)
            : new MapSnapshot(
                before.shown(), before.state(), before.version(), progress, activity, message));
  }

  /** Whether the results of this run say enough to take the place of the map before. */
  private boolean isPicture() {
    return snapshot.get().state().version() == 0
        || run.progress().done() >= coarseCells
        || secondsSince(startedAt) > HOLD_SECONDS;
  }

  private double secondsSince(long nanos) {
    return (nanoTime.getAsLong() - nanos) / 1e9;
  }
}
