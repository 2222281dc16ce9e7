package carryover.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedTest {
  private final Deque<Runnable> beats = new ArrayDeque<>();
  private final Feed feed = new Feed(beats::add);

  private void pulse() {
    for (Runnable task : List.copyOf(beats)) {
      beats.remove(task);
      task.run();
    }
  }

  @Test
  void appendDeliversEverythingInOneBatchAndInOrder() {
    List<List<Integer>> batches = new ArrayList<>();
    Consumer<Integer> sender = feed.append(batches::add);
    IntStream.range(0, 1000).forEach(sender::accept);
    assertThat(batches).isEmpty();

    pulse();

    assertThat(batches).containsExactly(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void latestDeliversOnlyTheNewestValue() {
    List<String> seen = new ArrayList<>();
    Consumer<String> sender = feed.latest(seen::add);
    sender.accept("old");
    sender.accept("new");

    pulse();

    assertThat(seen).containsExactly("new");
  }

  @Test
  void manyValuesOnManyChannelsAskForOnePulse() {
    Consumer<Integer> first = feed.append(batch -> {});
    Consumer<Integer> second = feed.latest(value -> {});
    IntStream.range(0, 50).forEach(first::accept);
    IntStream.range(0, 50).forEach(second::accept);

    assertThat(beats).hasSize(1);
  }

  @Test
  void anIdleFeedAsksForNoPulse() {
    Consumer<Integer> sender = feed.append(batch -> {});
    sender.accept(1);
    pulse();

    assertThat(beats).isEmpty();
  }

  @Test
  void aValueSentWhileDrainingIsNotLost() {
    List<String> seen = new ArrayList<>();
    Consumer<String> log = feed.latest(seen::add);
    Consumer<String> source = feed.append(batch -> log.accept("after " + batch));
    source.accept("one");

    pulse();
    assertThat(seen).isEmpty();
    pulse();

    assertThat(seen).containsExactly("after [one]");
  }

  @Test
  void aFailingConsumerDoesNotStarveTheOthersAndStillSurfaces() {
    List<Integer> seen = new ArrayList<>();
    Consumer<Integer> broken =
        feed.latest(
            value -> {
              throw new IllegalStateException("broken");
            });
    Consumer<Integer> sound = feed.latest(seen::add);
    broken.accept(1);
    sound.accept(2);

    assertThatThrownBy(this::pulse).hasMessage("broken");
    assertThat(seen).containsExactly(2);
  }

  @Test
  void nothingIsLostBetweenSeveralProducersAndADrainingConsumer() throws InterruptedException {
    ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    List<Integer> seen = new ArrayList<>();
    Consumer<Integer> sender = new Feed(tasks::add).append(seen::addAll);
    List<Thread> producers =
        IntStream.range(0, 4)
            .mapToObj(
                p ->
                    new Thread(
                        () -> IntStream.range(0, 5000).forEach(i -> sender.accept(p * 5000 + i))))
            .toList();
    producers.forEach(Thread::start);
    while (producers.stream().anyMatch(Thread::isAlive) || !tasks.isEmpty()) {
      Runnable task = tasks.poll();
      if (task != null) {
        task.run();
      }
    }

    assertThat(seen).hasSize(20_000).doesNotHaveDuplicates();
    for (int p = 0; p < 4; p++) {
      int producer = p;
      assertThat(seen.stream().filter(i -> i / 5000 == producer)).isSorted();
    }
  }
}
