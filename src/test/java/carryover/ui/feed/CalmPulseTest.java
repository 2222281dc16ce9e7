package carryover.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class CalmPulseTest {
  private static final long INTERVAL = (long) (1e9 * CalmPulse.INTERVAL_SECONDS);

  private final Deque<Runnable> beats = new ArrayDeque<>();
  private final SimpleBooleanProperty resting = new SimpleBooleanProperty(true);
  private final AtomicLong nanos = new AtomicLong();
  private final CalmPulse calm = new CalmPulse(beats::add, resting, nanos::get);
  private final List<String> done = new ArrayList<>();

  private void pulse() {
    for (Runnable task : List.copyOf(beats)) {
      beats.remove(task);
      task.run();
    }
  }

  @Test
  void atRestATaskRunsAtTheNextPulse() {
    calm.runAtNext(() -> done.add("shown"));
    assertThat(done).isEmpty();

    pulse();

    assertThat(done).containsExactly("shown");
    assertThat(beats).isEmpty();
  }

  @Test
  void whileTheHandMovesTasksAreAnIntervalApart() {
    resting.set(false);
    nanos.set(INTERVAL);
    calm.runAtNext(() -> done.add("first"));
    pulse();
    calm.runAtNext(() -> done.add("second"));
    pulse();
    nanos.addAndGet(INTERVAL - 1);
    pulse();
    assertThat(done).containsExactly("first");

    nanos.addAndGet(1);
    pulse();

    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void aTaskThatWaitsRunsAtTheFirstPulseAfterTheRelease() {
    resting.set(false);
    calm.runAtNext(() -> done.add("shown"));
    pulse();
    assertThat(done).isEmpty();

    resting.set(true);
    pulse();

    assertThat(done).containsExactly("shown");
  }
}
