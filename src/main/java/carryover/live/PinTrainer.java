package carryover.live;

import carryover.study.Engine;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Trains what pinned runs still lack, in the background and one network at a time, so that a map
 * goes on beside it. Whoever puts a pin on the workbench need not care; a pin that is removed is no
 * longer trained. All methods belong to the JavaFX thread.
 */
final class PinTrainer {
  private final Workbench workbench;
  private final Engine engine;
  private final WorkerPool pool;
  private final Consumer<Trained> events;
  private Optional<Job> job = Optional.empty();

  /** The training under way. */
  private record Job(long pin, long seed, Cancellation cancellation) {}

  private record Trained(Job of, Outcome<Trace> outcome) {}

  PinTrainer(Workbench workbench, Engine engine, WorkerPool pool, Feed feed) {
    this.workbench = workbench;
    this.engine = engine;
    this.pool = pool;
    events = feed.append(this::take);
    workbench.resultsProperty().addListener((p, old, next) -> adopt(next));
    workbench.pinsProperty().addListener((p, old, next) -> follow(next));
    follow(workbench.pinsProperty().get());
  }

  private void follow(Pins pins) {
    job.filter(now -> pins.find(now.pin()).isEmpty())
        .ifPresent(
            gone -> {
              gone.cancellation().cancel();
              job = Optional.empty();
            });
    if (job.isEmpty()) {
      job = next(pins);
      job.ifPresent(this::submit);
    }
  }

  /** The first seed of all that every pin still lacks, so that each has a curve soon. */
  private static Optional<Job> next(Pins pins) {
    Optional<Job> found = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (Pin pin : pins.list()) {
      OptionalLong seed = pin.results().missing();
      int done = pin.results().traces().size();
      if (seed.isPresent() && pin.results().stage() != Stage.FAILED && done < fewest) {
        found = Optional.of(new Job(pin.id(), seed.getAsLong(), new Cancellation()));
        fewest = done;
      }
    }
    return found;
  }

  private void submit(Job next) {
    Experiment experiment =
        workbench.pinsProperty().get().find(next.pin()).orElseThrow().results().experiment();
    pool.submit(
        Priority.BACKGROUND,
        next.cancellation(),
        stop ->
            engine.train(
                experiment.setting(),
                next.seed(),
                LiveRecording.CURVES.of(workbench.study(), experiment.setting()),
                TrainingListener.NONE,
                stop),
        outcome -> events.accept(new Trained(next, outcome)));
  }

  private void take(List<Trained> batch) {
    for (Trained trained : batch) {
      if (job.filter(trained.of()::equals).isPresent()) {
        job = Optional.empty();
        trained.outcome().value().ifPresent(trace -> change(trained.of(), r -> r.with(trace)));
        if (trained.outcome() instanceof Outcome.Failed<Trace> failed) {
          change(trained.of(), results -> results.failed(FailureText.of(failed.error())));
        }
      }
    }
  }

  private void change(Job of, UnaryOperator<RunResults> change) {
    Pins pins = workbench.pinsProperty().get();
    workbench
        .pinsProperty()
        .set(pins.with(of.pin(), pin -> pin.withResults(change.apply(pin.results()))));
  }

  /** A pinned run may be the one on screen, which gets on faster. */
  private void adopt(RunResults newest) {
    RunResults known = newest.whole();
    Pins pins = workbench.pinsProperty().get();
    for (Pin pin : pins.list()) {
      if (pin.experiment().equals(known.experiment())
          && known.traces().size() > pin.results().traces().size()) {
        pins = pins.with(pin.id(), same -> same.withResults(known));
      }
    }
    workbench.pinsProperty().set(pins);
  }
}
