package carryover.live;

import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * Trains what pinned runs still lack, in the background and one network at a time, so that a map
 * goes on beside it. Whoever puts a pin on the workbench need not care; a pin that is removed is no
 * longer trained. All methods belong to the JavaFX thread.
 */
final class PinTrainer {
  private final Workbench workbench;
  private final ScreenTraining training;
  private Optional<Job> job = Optional.empty();

  /** The training under way. */
  private record Job(long pin, long seed, Cancellation cancellation) {}

  PinTrainer(Workbench workbench, Trainer trainer, Feed feed) {
    this.workbench = workbench;
    training = new ScreenTraining(trainer, feed);
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
    training.train(
        new Run(
            experiment.setting(),
            next.seed(),
            LiveRecording.CURVES.of(workbench.study(), experiment.setting())),
        Priority.BACKGROUND,
        next.cancellation(),
        trace -> change(next, results -> results.with(trace)),
        failure -> change(next, results -> results.failed(failure)));
  }

  private void change(Job of, UnaryOperator<RunResults> change) {
    job = Optional.empty();
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
