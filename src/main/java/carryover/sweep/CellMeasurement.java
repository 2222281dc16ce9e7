package carryover.sweep;

import carryover.study.CannotTrainException;
import carryover.study.Readout;
import carryover.study.Trace;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.training.Training;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Trains for one seed of one cell, unless the result is known from before. */
public final class CellMeasurement {
  private final Trainer trainer;
  private final ResultCache cache;
  private final List<Readout> readouts;

  /**
   * @param readouts what is kept of a run
   */
  public CellMeasurement(Trainer trainer, ResultCache cache, List<Readout> readouts) {
    this.trainer = trainer;
    this.cache = cache;
    this.readouts = List.copyOf(readouts);
  }

  /** How many cells are measured at the same time. */
  int workers() {
    return trainer.workers();
  }

  /**
   * Looks up or trains, once a worker is free.
   *
   * @param sink hears the result on the worker thread: an empty one when the setting is too large
   *     for this machine
   */
  void measure(
      Run run,
      Priority priority,
      Cancellation cancellation,
      Consumer<Outcome<Optional<CellResult>>> sink) {
    trainer.submit(priority, cancellation, training -> measure(run, training), sink);
  }

  private Optional<CellResult> measure(Run run, Training training) {
    Optional<CellResult> known = cache.get(run);
    return known.isPresent() ? known : train(run, training);
  }

  private Optional<CellResult> train(Run run, Training training) {
    try {
      Trace trace = training.train(run);
      CellResult result = CellResult.of(trace, readouts);
      if (!trace.cancelled()) {
        cache.put(run, result);
      }
      return Optional.of(result);
    } catch (CannotTrainException e) {
      return Optional.empty();
    }
  }
}
