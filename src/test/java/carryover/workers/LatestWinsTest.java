package carryover.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LatestWinsTest {
  @Test
  void aNewRunCancelsTheOneBeforeAndOnlyItsOutcomeIsHeard() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    BlockingQueue<Outcome<String>> heard = new LinkedBlockingQueue<>();
    try (WorkerPool pool = new WorkerPool(1)) {
      LatestWins latest = new LatestWins(pool, Priority.FOREGROUND);
      LatestWins.Ticket first =
          latest.submit(
              stop -> {
                started.countDown();
                while (!stop.getAsBoolean()) {
                  Thread.onSpinWait();
                }
                return "old";
              },
              heard::add);
      started.await();
      LatestWins.Ticket second = latest.submit(stop -> "new", heard::add);
      assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(new Outcome.Finished<>("new"));
      assertThat(first.isCurrent()).isFalse();
      assertThat(second.isCurrent()).isTrue();
      assertThat(second.id()).isGreaterThan(first.id());
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void aResultThatWasReadyBeforeTheNextRunButHandedOverAfterItIsDropped() throws Exception {
    List<Outcome<String>> heard = new ArrayList<>();
    CountDownLatch ready = new CountDownLatch(1);
    CountDownLatch superseded = new CountDownLatch(1);
    try (WorkerPool pool = new WorkerPool(1)) {
      LatestWins latest = new LatestWins(pool, Priority.FOREGROUND);
      latest.submit(
          stop -> {
            ready.countDown();
            superseded.await();
            return "whole, but late";
          },
          heard::add);
      ready.await();
      latest.next();
      superseded.countDown();
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void cancelWithoutASuccessorMakesTheRunStale() {
    try (WorkerPool pool = new WorkerPool(1)) {
      LatestWins latest = new LatestWins(pool, Priority.FOREGROUND);
      LatestWins.Ticket ticket = latest.next();
      assertThat(ticket.isCurrent()).isTrue();
      latest.cancel();
      assertThat(ticket.isCurrent()).isFalse();
      assertThat(ticket.cancellation().getAsBoolean()).isTrue();
    }
  }
}
