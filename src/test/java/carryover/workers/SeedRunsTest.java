package carryover.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SeedRunsTest {
  @Test
  void theFirstSeedIsDeliveredWithoutWaitingForTheOthers() throws Exception {
    CountDownLatch firstHeard = new CountDownLatch(1);
    try (WorkerPool pool = new WorkerPool(1)) {
      CompletableFuture<List<SeedOutcome<String>>> all =
          new SeedRuns(pool, Priority.FOREGROUND)
              .start(
                  LongStream.rangeClosed(1, 3),
                  new Cancellation(),
                  (seed, stop) -> {
                    if (seed > 1) {
                      firstHeard.await();
                    }
                    return "seed " + seed;
                  },
                  outcome -> {
                    if (outcome.seed() == 1) {
                      firstHeard.countDown();
                    }
                  });
      assertThat(all.get(20, TimeUnit.SECONDS)).hasSize(3);
    }
  }

  @Test
  void theCombinedResultIsOrderedBySeedWhateverTheOrderOfFinishing() throws Exception {
    CountDownLatch secondDone = new CountDownLatch(1);
    BlockingQueue<Long> order = new LinkedBlockingQueue<>();
    try (WorkerPool pool = new WorkerPool(2)) {
      List<SeedOutcome<Long>> all =
          new SeedRuns(pool, Priority.FOREGROUND)
              .<Long>start(
                  LongStream.of(7, 8),
                  new Cancellation(),
                  (seed, stop) -> {
                    if (seed == 7) {
                      secondDone.await();
                    }
                    return seed * seed;
                  },
                  outcome -> {
                    order.add(outcome.seed());
                    secondDone.countDown();
                  })
              .get(20, TimeUnit.SECONDS);
      assertThat(order).containsExactly(8L, 7L);
      assertThat(all)
          .containsExactly(
              new SeedOutcome<>(7, new Outcome.Finished<>(49L)),
              new SeedOutcome<>(8, new Outcome.Finished<>(64L)));
    }
  }

  @Test
  void aFailingSeedDoesNotStopTheOthers() throws Exception {
    ArithmeticException error = new ArithmeticException("seed 2");
    try (WorkerPool pool = new WorkerPool(2)) {
      List<SeedOutcome<Long>> all =
          new SeedRuns(pool, Priority.FOREGROUND)
              .<Long>start(
                  LongStream.rangeClosed(1, 3),
                  new Cancellation(),
                  (seed, stop) -> {
                    if (seed == 2) {
                      throw error;
                    }
                    return seed;
                  },
                  outcome -> {})
              .get(20, TimeUnit.SECONDS);
      assertThat(all)
          .extracting(SeedOutcome::outcome)
          .containsExactly(
              new Outcome.Finished<>(1L), new Outcome.Failed<>(error), new Outcome.Finished<>(3L));
    }
  }

  @Test
  void cancellingStopsAllSeedsAndStillCompletes() throws Exception {
    Cancellation cancellation = new Cancellation();
    try (WorkerPool pool = new WorkerPool(1)) {
      List<SeedOutcome<Long>> all =
          new SeedRuns(pool, Priority.FOREGROUND)
              .start(
                  LongStream.rangeClosed(1, 3),
                  cancellation,
                  (seed, stop) -> seed,
                  outcome -> cancellation.cancel())
              .get(20, TimeUnit.SECONDS);
      assertThat(all)
          .extracting(SeedOutcome::outcome)
          .containsExactly(
              new Outcome.Finished<>(1L), new Outcome.Cancelled<>(), new Outcome.Cancelled<>());
    }
  }
}
