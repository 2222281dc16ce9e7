package carryover.training;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TrainerTest {
  private static final Setting SHORT =
      CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_STEPS, 4).with(CnnSpace.DOWNSTREAM_STEPS, 3);

  private final WorkerPool pool = new WorkerPool(1);

  @AfterEach
  void close() {
    pool.close();
  }

  private static Run run(long seed) {
    return new Run(SHORT, seed, Recording.EVERY_STEP);
  }

  private static Outcome<Trace> outcome(Consumer<Consumer<Outcome<Trace>>> asking) {
    CompletableFuture<Outcome<Trace>> heard = new CompletableFuture<>();
    asking.accept(heard::complete);
    return heard.join();
  }

  private static List<String> digits(Trace trace) {
    return trace.arms().stream()
        .flatMap(arm -> arm.samples().stream())
        .map(Sample::toString)
        .toList();
  }

  @Test
  void aRunHasTheTraceThatTheEngineGivesItWhenAskedDirectly() {
    Trace direct =
        new FastEngine().train(SHORT, 7, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    Trainer trainer = new Trainer(new FastEngine(), pool);

    Trace trained =
        outcome(sink -> trainer.train(run(7), Priority.BACKGROUND, new Cancellation(), sink))
            .value()
            .orElseThrow();

    assertThat(trained.seed()).isEqualTo(7);
    assertThat(digits(trained)).hasSize(5 + 4 + 4).isEqualTo(digits(direct));
  }

  @Test
  void aTaskMayListenToItsRunsWhichAreTrainedOnItsOwnThread() {
    CopyOnWriteArrayList<String> heard = new CopyOnWriteArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void sampled(Arm arm, Sample sample) {
            heard.add(arm.key() + " " + Thread.currentThread().getName());
          }
        };
    outcome(
        sink ->
            new Trainer(new FastEngine(), pool)
                .submit(
                    Priority.FOREGROUND,
                    new Cancellation(),
                    training -> training.train(run(1), listener),
                    sink));
    assertThat(heard)
        .hasSize(13)
        .containsOnly("upstream worker-1", "transfer worker-1", "scratch worker-1");
  }

  @Test
  void whatThePersonWaitsForGoesBeforeWhatWasAskedForEarlier() {
    CountDownLatch asked = new CountDownLatch(1);
    FakeEngine engine =
        new FakeEngine(
            (arm, setting, seed, step) -> 0.5,
            (call, listener, stop) -> {
              while (call.seed() == 1 && asked.getCount() > 0) {
                Thread.onSpinWait();
              }
            });
    Trainer trainer = new Trainer(engine, pool);
    Cancellation none = new Cancellation();
    trainer.train(run(1), Priority.FOREGROUND, none, first -> {});
    trainer.train(run(2), Priority.BACKGROUND, none, second -> {});
    CompletableFuture<Outcome<Trace>> last = new CompletableFuture<>();
    trainer.train(run(3), Priority.BACKGROUND, none, last::complete);
    trainer.train(run(4), Priority.FOREGROUND, none, fourth -> {});
    asked.countDown();
    last.join();
    assertThat(engine.calls()).extracting(FakeEngine.Call::seed).containsExactly(1L, 4L, 2L, 3L);
  }

  @Test
  void aRunThatIsStoppedEndsAsCancelled() {
    Cancellation cancellation = new Cancellation();
    FakeEngine engine =
        new FakeEngine(
            (arm, setting, seed, step) -> 0.5,
            (call, listener, stop) -> {
              cancellation.cancel();
              while (!stop.getAsBoolean()) {
                Thread.onSpinWait();
              }
            });
    assertThat(
            outcome(
                sink ->
                    new Trainer(engine, pool)
                        .train(run(1), Priority.FOREGROUND, cancellation, sink)))
        .isEqualTo(new Outcome.Cancelled<Trace>());
  }

  @Test
  void aRunThatFailsTellsItsError() {
    IllegalStateException error = new IllegalStateException("out of order");
    Engine broken =
        (setting, seed, recording, listener, stop) -> {
          throw error;
        };
    assertThat(
            outcome(
                sink ->
                    new Trainer(broken, pool)
                        .train(run(1), Priority.FOREGROUND, new Cancellation(), sink)))
        .isEqualTo(new Outcome.Failed<Trace>(error));
  }
}
