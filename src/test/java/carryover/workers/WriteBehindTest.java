package carryover.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WriteBehindTest {
  private static final long NEVER = TimeUnit.DAYS.toMillis(1);

  @Test
  void aValueIsHandedOnByItself() throws Exception {
    BlockingQueue<Integer> written = new LinkedBlockingQueue<>();
    try (WriteBehind<Integer> behind = new WriteBehind<>("test", 1, written::add)) {
      behind.offer(1);
      assertThat(written.take()).isEqualTo(1);
      behind.offer(2);
      assertThat(written.take()).isEqualTo(2);
    }
  }

  @Test
  void ofValuesThatComeTogetherOnlyTheNewestIsWritten() {
    List<Integer> written = new CopyOnWriteArrayList<>();
    try (WriteBehind<Integer> behind = new WriteBehind<>("test", NEVER, written::add)) {
      IntStream.rangeClosed(1, 100).forEach(behind::offer);
      assertThat(written).isEmpty();
    }
    assertThat(written).containsExactly(100);
  }

  @Test
  void closingWaitsForTheLastValueWhileAnotherIsBeingWritten() throws Exception {
    List<Integer> written = new CopyOnWriteArrayList<>();
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    WriteBehind<Integer> behind =
        new WriteBehind<>(
            "test",
            0,
            value -> {
              writing.countDown();
              await(go);
              written.add(value);
            });
    behind.offer(1);
    writing.await();
    behind.offer(2);
    go.countDown();
    behind.close();
    assertThat(written).containsExactly(1, 2);
  }

  @Test
  void whatIsOfferedAfterClosingIsDropped() {
    List<Integer> written = new CopyOnWriteArrayList<>();
    WriteBehind<Integer> behind = new WriteBehind<>("test", 0, written::add);
    behind.close();
    behind.offer(1);
    behind.close();
    assertThat(written).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
