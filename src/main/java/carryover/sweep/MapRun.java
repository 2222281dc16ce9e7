package carryover.sweep;

import carryover.training.Run;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Measures a map in the background, cell by cell, with as many cells under way as there are
 * workers. Can be paused and cancelled at any time; what was measured stays in {@link #state()}.
 * The results are a function of the plan alone, whatever the number of workers.
 */
public final class MapRun {
  /** How long the coarsest level goes before the further seeds of a run. */
  private static final double PREVIEW_SECONDS = 0.5;

  private final SweepPlan plan;
  private final MapState state;
  private final CellMeasurement measurement;
  private final SweepListener listener;
  private final Cancellation cancellation;
  private final CompletableFuture<Outcome<MapState>> completion = new CompletableFuture<>();

  private final Object lock = new Object();
  private final WorkOrder order;
  private final Stopwatch stopwatch;
  private final long known;
  private int underWay;
  private int telling;
  private long measured;
  private boolean paused = true;
  private Throwable failure;

  /**
   * A map that is yet to be started.
   *
   * @param state of the plan's grid and seeds; results it already holds are not measured again
   */
  public MapRun(
      SweepPlan plan, MapState state, CellMeasurement measurement, SweepListener listener) {
    this(plan, state, measurement, listener, () -> false);
  }

  /**
   * A map that ends with something greater.
   *
   * @param stop cancels it as well
   */
  public MapRun(
      SweepPlan plan,
      MapState state,
      CellMeasurement measurement,
      SweepListener listener,
      BooleanSupplier stop) {
    this(plan, state, measurement, listener, stop, System::nanoTime);
  }

  MapRun(
      SweepPlan plan,
      MapState state,
      CellMeasurement measurement,
      SweepListener listener,
      BooleanSupplier stop,
      LongSupplier nanoTime) {
    this.plan = plan;
    this.state = state;
    this.measurement = measurement;
    this.listener = listener;
    cancellation = new Cancellation(stop);
    this.order = new WorkOrder(plan, state);
    this.stopwatch = new Stopwatch(nanoTime);
    this.known = state.size();
  }

  public MapState state() {
    return state;
  }

  /**
   * Completed once nothing is under way any more and the last result was heard: finished, cancelled
   * or failed with the first error. Never completed by an exception.
   */
  public CompletableFuture<Outcome<MapState>> completion() {
    return completion;
  }

  /** Starts, or goes on after {@link #pause()}. */
  public void resume() {
    synchronized (lock) {
      paused = false;
      stopwatch.start();
    }
    advance();
  }

  /** Starts and waits for the end. Not to be called from a worker. */
  public Outcome<MapState> runToEnd() {
    resume();
    return completion.join();
  }

  /** Starts no further cells; those under way are finished. */
  public void pause() {
    synchronized (lock) {
      paused = true;
      stopwatch.stop();
    }
  }

  /** Stops for good, within one training step. */
  public void cancel() {
    cancellation.cancel();
    advance();
  }

  /** How far the map is; cheap enough to be asked for at every frame. */
  public Progress progress() {
    synchronized (lock) {
      long done = known + measured;
      double seconds = stopwatch.seconds();
      double rate = measured == 0 || seconds == 0 ? 0 : measured / seconds;
      return new Progress(done, done + underWay + order.left(), rate);
    }
  }

  /** Keeps the workers busy, or completes when there is nothing left to wait for. */
  private void advance() {
    List<CellSeed> cellSeeds = new ArrayList<>();
    boolean ended;
    synchronized (lock) {
      boolean stopped = cancellation.getAsBoolean();
      if (!stopped && !paused) {
        cellSeeds = take();
      }
      ended = underWay == 0 && telling == 0 && (stopped || !paused);
      if (ended) {
        stopwatch.stop();
      }
    }
    for (CellSeed cellSeed : cellSeeds) {
      measurement.measure(
          run(cellSeed), priority(cellSeed), cancellation, outcome -> came(cellSeed, outcome));
    }
    if (ended) {
      completion.complete(outcome());
    }
  }

  /** A first picture comes soon or not at all: slow cells do not hold up a person's own run. */
  private Priority priority(CellSeed cellSeed) {
    synchronized (lock) {
      return order.isPreview(cellSeed) && stopwatch.seconds() < PREVIEW_SECONDS
          ? Priority.PREVIEW
          : Priority.BACKGROUND;
    }
  }

  private List<CellSeed> take() {
    List<CellSeed> cellSeeds = new ArrayList<>();
    while (underWay < measurement.workers()) {
      Optional<CellSeed> cellSeed = order.next(underWay == 0);
      if (cellSeed.isEmpty()) {
        break;
      }
      cellSeeds.add(cellSeed.get());
      underWay++;
    }
    return cellSeeds;
  }

  private Run run(CellSeed cellSeed) {
    return new Run(
        state.grid().setting(state.grid().cell(cellSeed.cellIndex())).orElseThrow(),
        plan.seed(cellSeed),
        plan.recording());
  }

  private void came(CellSeed cellSeed, Outcome<Optional<CellResult>> outcome) {
    Optional<CellResult> added = Optional.empty();
    try {
      if (outcome instanceof Outcome.Finished<Optional<CellResult>> finished) {
        added = add(cellSeed, finished.result());
      } else if (outcome instanceof Outcome.Failed<Optional<CellResult>> failed) {
        fail(failed.error());
      } else {
        // The pool was closed, or somebody cancelled.
        cancellation.cancel();
      }
    } catch (RuntimeException | Error error) {
      fail(error);
    }
    // Counted before it is told, so that whoever hears of it finds it in the progress.
    synchronized (lock) {
      underWay--;
      measured += added.isPresent() ? 1 : 0;
      telling++;
    }
    try {
      added.ifPresent(
          result ->
              listener.measured(
                  state.grid().cell(cellSeed.cellIndex()), plan.seed(cellSeed), result));
    } catch (RuntimeException | Error error) {
      fail(error);
    } finally {
      synchronized (lock) {
        telling--;
      }
      advance();
    }
  }

  private Optional<CellResult> add(CellSeed cellSeed, Optional<CellResult> result) {
    if (result.isPresent()) {
      state.add(cellSeed, result.get());
    } else {
      state.refuse(cellSeed.cellIndex());
    }
    return result;
  }

  private void fail(Throwable error) {
    synchronized (lock) {
      if (failure == null) {
        failure = error;
      }
    }
    cancellation.cancel();
  }

  private Outcome<MapState> outcome() {
    synchronized (lock) {
      if (failure != null) {
        return new Outcome.Failed<>(failure);
      }
    }
    return cancellation.getAsBoolean() ? new Outcome.Cancelled<>() : new Outcome.Finished<>(state);
  }
}
