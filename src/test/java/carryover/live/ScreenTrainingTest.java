package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Recording;
import carryover.study.TooLargeException;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ScreenTrainingTest {
  private static final int TOO_LARGE = 9;
  private static final String TOO_LARGE_SENTENCE =
      "this setting needs about 9.0 GiB of memory, allowed here: 8.0 GiB; lower d";

  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(1);
  private final List<String> heard = new ArrayList<>();
  private final FakeEngine engine =
      new FakeEngine(
          (arm, setting, seed, step) -> 0.5,
          (call, listener, stop) -> {
            if (call.seed() == TOO_LARGE) {
              throw new TooLargeException(9L << 30, 8L << 30, "d");
            }
          });
  private final ScreenTraining training =
      new ScreenTraining(new Trainer(engine, pool), new Feed(pulse));

  @AfterEach
  void close() {
    pool.close();
  }

  private void ask(long seed, Cancellation cancellation) {
    training.train(
        new Run(CnnSpace.STANDARD, seed, Recording.FINAL_ONLY),
        Priority.BACKGROUND,
        cancellation,
        trace -> heard.add("seed " + trace.seed()),
        heard::add);
  }

  @Test
  void whatBecameOfRunsIsHeardAtAPulseInTheOrderInWhichTheyEnded() {
    ask(1, new Cancellation());
    ask(TOO_LARGE, new Cancellation());
    ask(2, new Cancellation());
    assertThat(heard).isEmpty();
    pulse.beatUntil(() -> heard.size() == 3);
    assertThat(heard).containsExactly("seed 1", TOO_LARGE_SENTENCE, "seed 2");
  }

  @Test
  void aRunThatWasReadyWhenItWasGivenUpIsNotHeardOfAnyMore() {
    Cancellation first = new Cancellation();
    ask(1, first);
    CompletableFuture<Void> ready = new CompletableFuture<>();
    pool.<Void>submit(
        Priority.BACKGROUND, new Cancellation(), stop -> null, next -> ready.complete(null));
    ready.join();
    first.cancel();
    ask(2, new Cancellation());
    pulse.beatUntil(() -> !heard.isEmpty());
    assertThat(engine.calls()).hasSize(2);
    assertThat(heard).containsExactly("seed 2");
  }
}
