package carryover.cli;

import carryover.study.Engine;
import carryover.sweep.CellMeasurement;
import carryover.sweep.MapRun;
import carryover.sweep.MapState;
import carryover.sweep.ResultCache;
import carryover.sweep.SweepListener;
import carryover.sweep.SweepPlan;
import carryover.training.Trainer;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.WorkerPool;

/** One sweep, measured to its end or until the user wants to stop. */
record Sweep(MapState state, int workers, Terminal terminal, Cancellation cancellation) {
  /**
   * Measures what the state does not hold yet.
   *
   * @return seconds it took
   * @throws Exception the first error of a cell or of the listener
   */
  double measure(Engine engine, SweepListener listener) throws Exception {
    long start = System.nanoTime();
    SweepPlan plan = SweepPlan.complete(state.grid(), state.seeds());
    try (Progress progress = new Progress(terminal, SweepText.noun(state.grid()), state.missing());
        WorkerPool pool = new WorkerPool(workers)) {
      // No cell comes twice, so nothing is worth remembering.
      CellMeasurement measurement =
          new CellMeasurement(
              new Trainer(engine, pool), new ResultCache(0), state.study().readouts());
      Expectation expectation = new Expectation(terminal, state, workers, System::nanoTime);
      SweepListener counting =
          (cell, seed, result) -> {
            listener.measured(cell, seed, result);
            expectation.measured();
            progress.advance(1);
          };
      MapRun run = new MapRun(plan, state, measurement, counting, cancellation);
      if (run.runToEnd() instanceof Outcome.Failed<MapState> failed) {
        throw failed.error() instanceof Exception exception
            ? exception
            : new FailedException(failed.error());
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
