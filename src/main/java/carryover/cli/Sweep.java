package carryover.cli;

import carryover.study.Engine;
import carryover.sweep.CellMeasurement;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepPlan;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.WorkerPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One sweep, measured to its end or until the user wants to stop. */
record Sweep(MapState state, int workers, Terminal terminal, Cancellation cancellation) {
  private static final int LOOK_EVERY_MS = 20;

  /**
   * Measures what the state does not hold yet.
   *
   * @return seconds it took
   * @throws Exception the first error of a cell or of the listener
   */
  double measure(Engine engine, SweepListener listener) throws Exception {
    long start = System.nanoTime();
    SweepPlan plan = SweepPlan.complete(state.grid(), state.seeds());
    // No cell comes twice, so nothing is worth remembering.
    CellMeasurement measurement =
        new CellMeasurement(engine, new ResultCache(0), state.study().readouts());
    try (Progress progress = new Progress(terminal, SweepText.noun(state.grid()), state.missing());
        WorkerPool pool = new WorkerPool(workers)) {
      Expectation expectation = new Expectation(terminal, state, workers, System::nanoTime);
      SweepListener counting =
          (cell, seed, result) -> {
            listener.measured(cell, seed, result);
            expectation.measured();
            progress.advance(1);
          };
      MapRun run = new MapRun(plan, state, measurement, pool, counting);
      run.resume();
      if (await(run) instanceof Outcome.Failed<MapState> failed) {
        throw failed.error() instanceof Exception exception
            ? exception
            : new FailedException(failed.error());
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private Outcome<MapState> await(MapRun run) throws Exception {
    while (true) {
      if (cancellation.getAsBoolean()) {
        run.cancel();
      }
      try {
        return run.completion().get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // Time to look at the cancellation again.
      }
    }
  }
}
