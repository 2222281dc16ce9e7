package carryover.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkerPoolTest {
  private final BlockingQueue<Outcome<String>> outcomes = new LinkedBlockingQueue<>();

  private Outcome<String> next() throws InterruptedException {
    return outcomes.poll(20, TimeUnit.SECONDS);
  }

  @Test
  void deliversTheResultOnANamedDaemonThread() throws Exception {
    BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.submit(
          Priority.FOREGROUND,
          new Cancellation(),
          stop -> "done",
          outcome -> {
            threads.add(Thread.currentThread());
            outcomes.add(outcome);
          });
      assertThat(next()).isEqualTo(new Outcome.Finished<>("done"));
      Thread worker = threads.take();
      assertThat(worker.getName()).isEqualTo("worker-1");
      assertThat(worker.isDaemon()).isTrue();
    }
  }

  @Test
  void reportsWhatATaskThrowsAndGoesOn() throws Exception {
    IllegalStateException error = new IllegalStateException("broken");
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.<String>submit(
          Priority.FOREGROUND,
          new Cancellation(),
          stop -> {
            throw error;
          },
          outcomes::add);
      pool.submit(Priority.FOREGROUND, new Cancellation(), stop -> "next", outcomes::add);
      assertThat(next()).isEqualTo(new Outcome.Failed<>(error));
      assertThat(next()).isEqualTo(new Outcome.Finished<>("next"));
    }
  }

  @Test
  void handsExceptionsOfCallbacksToTheHandlerAndGoesOn() throws Exception {
    BlockingQueue<Throwable> errors = new LinkedBlockingQueue<>();
    IllegalStateException error = new IllegalStateException("callback");
    try (WorkerPool pool = new WorkerPool(1, (thread, thrown) -> errors.add(thrown))) {
      pool.submit(
          Priority.FOREGROUND,
          new Cancellation(),
          stop -> "one",
          outcome -> {
            throw error;
          });
      pool.submit(Priority.FOREGROUND, new Cancellation(), stop -> "two", outcomes::add);
      assertThat(next()).isEqualTo(new Outcome.Finished<>("two"));
      assertThat(errors).containsExactly(error);
    }
  }

  @Test
  void runsForegroundBeforeBackgroundAndEachInOrderOfSubmission() throws Exception {
    CountDownLatch queued = new CountDownLatch(1);
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.submit(
          Priority.FOREGROUND,
          new Cancellation(),
          stop -> {
            queued.await();
            return "first";
          },
          outcomes::add);
      submit(pool, Priority.BACKGROUND, "cell 1");
      submit(pool, Priority.FOREGROUND, "run 1");
      submit(pool, Priority.BACKGROUND, "cell 2");
      submit(pool, Priority.FOREGROUND, "run 2");
      queued.countDown();
      List<String> order = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        order.add(next().value().orElseThrow());
      }
      assertThat(order).containsExactly("first", "run 1", "run 2", "cell 1", "cell 2");
    }
  }

  private void submit(WorkerPool pool, Priority priority, String name) {
    pool.submit(priority, new Cancellation(), stop -> name, outcomes::add);
  }

  @Test
  void aCancelledTaskThatSawTheFlagDeliversNoResult() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Cancellation cancellation = new Cancellation();
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.submit(
          Priority.FOREGROUND,
          cancellation,
          stop -> {
            started.countDown();
            while (!stop.getAsBoolean()) {
              Thread.onSpinWait();
            }
            return "half done";
          },
          outcomes::add);
      started.await();
      cancellation.cancel();
      assertThat(next()).isEqualTo(new Outcome.Cancelled<>());
    }
  }

  @Test
  void aTaskCancelledBeforeItsTurnIsNeverRun() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.submit(
          Priority.FOREGROUND,
          cancellation,
          stop -> "run " + runs.incrementAndGet(),
          outcomes::add);
      assertThat(next()).isEqualTo(new Outcome.Cancelled<>());
      assertThat(runs).hasValue(0);
    }
  }

  @Test
  void aLongBackgroundTaskGivesWayToARunAndIsRunAgain() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    AtomicInteger starts = new AtomicInteger();
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.submit(
          Priority.BACKGROUND,
          new Cancellation(),
          stop -> {
            if (starts.incrementAndGet() == 1) {
              started.countDown();
              while (!stop.getAsBoolean()) {
                Thread.onSpinWait();
              }
              return "unfinished";
            }
            return "cell";
          },
          outcomes::add);
      started.await();
      submit(pool, Priority.FOREGROUND, "run");
      assertThat(next()).isEqualTo(new Outcome.Finished<>("run"));
      assertThat(next()).isEqualTo(new Outcome.Finished<>("cell"));
      assertThat(starts).hasValue(2);
    }
  }

  @Test
  void aFirstPictureGoesBeforeRefinementsAndGivesWayToWhatAPersonWaitsForOnly() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch refinementQueued = new CountDownLatch(1);
    AtomicInteger starts = new AtomicInteger();
    try (WorkerPool pool = new WorkerPool(1)) {
      pool.submit(
          Priority.PREVIEW,
          new Cancellation(),
          stop -> {
            if (starts.incrementAndGet() == 1) {
              started.countDown();
              refinementQueued.await();
              String disturbed = stop.getAsBoolean() ? "disturbed" : "left alone";
              outcomes.add(new Outcome.Finished<>(disturbed));
              while (!stop.getAsBoolean()) {
                Thread.onSpinWait();
              }
            }
            return "cell";
          },
          outcomes::add);
      started.await();
      submit(pool, Priority.REFINEMENT, "further seed");
      refinementQueued.countDown();
      assertThat(next()).isEqualTo(new Outcome.Finished<>("left alone"));
      submit(pool, Priority.FOREGROUND, "first seed");
      assertThat(next()).isEqualTo(new Outcome.Finished<>("first seed"));
      assertThat(next()).isEqualTo(new Outcome.Finished<>("cell"));
      assertThat(next()).isEqualTo(new Outcome.Finished<>("further seed"));
    }
  }

  @Test
  void aBackgroundTaskIsLeftAloneWhileAnotherWorkerIsFree() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch runDone = new CountDownLatch(1);
    try (WorkerPool pool = new WorkerPool(2)) {
      pool.submit(
          Priority.BACKGROUND,
          new Cancellation(),
          stop -> {
            started.countDown();
            runDone.await();
            return stop.getAsBoolean() ? "disturbed" : "cell";
          },
          outcomes::add);
      started.await();
      submit(pool, Priority.FOREGROUND, "run");
      assertThat(next()).isEqualTo(new Outcome.Finished<>("run"));
      runDone.countDown();
      assertThat(next()).isEqualTo(new Outcome.Finished<>("cell"));
    }
  }

  @Test
  void workersRunSideBySide() throws Exception {
    CyclicBarrier bothThere = new CyclicBarrier(2);
    try (WorkerPool pool = new WorkerPool(2)) {
      for (int i = 0; i < 2; i++) {
        pool.submit(
            Priority.FOREGROUND,
            new Cancellation(),
            stop -> {
              bothThere.await(20, TimeUnit.SECONDS);
              return "met";
            },
            outcomes::add);
      }
      assertThat(next()).isEqualTo(new Outcome.Finished<>("met"));
      assertThat(next()).isEqualTo(new Outcome.Finished<>("met"));
    }
  }

  @Test
  void closingCancelsEverythingAndWaitsForEveryOutcome() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    List<Outcome<String>> heard = Collections.synchronizedList(new ArrayList<>());
    WorkerPool pool = new WorkerPool(1);
    pool.submit(
        Priority.FOREGROUND,
        new Cancellation(),
        stop -> {
          started.countDown();
          while (!stop.getAsBoolean()) {
            Thread.onSpinWait();
          }
          return "half done";
        },
        heard::add);
    pool.submit(Priority.BACKGROUND, new Cancellation(), stop -> "waiting", heard::add);
    started.await();
    pool.close();
    assertThat(heard).hasSize(2).allMatch(new Outcome.Cancelled<String>()::equals);
    pool.submit(Priority.FOREGROUND, new Cancellation(), stop -> "late", heard::add);
    assertThat(heard).hasSize(3).allMatch(new Outcome.Cancelled<String>()::equals);
  }

  @Test
  void closingLeavesACancellationThatOthersShareAsItWas() {
    Cancellation shared = new Cancellation();
    WorkerPool pool = new WorkerPool(1);
    for (int i = 0; i < 100; i++) {
      pool.submit(Priority.FOREGROUND, shared, stop -> "task", outcome -> {});
    }
    pool.close();
    assertThat(shared.getAsBoolean()).isFalse();
  }

  @Test
  void refusesToHaveNoWorkers() {
    assertThatThrownBy(() -> new WorkerPool(0)).hasMessage("workers = 0 is not allowed: 1 or more");
  }
}
