package carryover.live;

import carryover.study.Trace;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.function.Consumer;

/**
 * Has runs trained whose traces the screen waits for. What became of them is heard on the JavaFX
 * thread, in the order in which they ended; nothing is heard of a run that was given up meanwhile.
 */
public final class ScreenTraining {
  private final Trainer trainer;
  private final Consumer<Runnable> onScreen;

  public ScreenTraining(Trainer trainer, Feed feed) {
    this.trainer = trainer;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
  }

  /**
   * Trains one run once a worker is free.
   *
   * @param cancellation gives it up; to be raised on the JavaFX thread
   * @param done hears its trace
   * @param failed hears why there is none, in one sentence
   */
  public void train(
      Run run,
      Priority priority,
      Cancellation cancellation,
      Consumer<Trace> done,
      Consumer<String> failed) {
    trainer.train(
        run,
        priority,
        cancellation,
        outcome ->
            onScreen.accept(
                () -> {
                  if (!cancellation.getAsBoolean()) {
                    tell(outcome, done, failed);
                  }
                }));
  }

  private static void tell(Outcome<Trace> outcome, Consumer<Trace> done, Consumer<String> failed) {
    outcome.value().ifPresent(done);
    if (outcome instanceof Outcome.Failed<Trace> failure) {
      failed.accept(FailureText.of(failure.error()));
    }
  }
}
