package carryover.ui.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Carries values from any thread to consumers on the JavaFX thread. However many values arrive, all
 * channels are emptied together, once per pulse and in the order the channels were opened: one task
 * per value would drown the window.
 */
public final class Feed {
  private final Pulse pulse;
  private final List<Runnable> channels = new CopyOnWriteArrayList<>();
  private final AtomicBoolean waiting = new AtomicBoolean();

  public Feed(Pulse pulse) {
    this.pulse = pulse;
  }

  /**
   * Opens a channel that loses nothing: the consumer gets all values since the last pulse, in the
   * order they were given. It grows without bound, so producers thin at the source.
   *
   * @return the sender, callable from any thread
   */
  public <T> Consumer<T> append(Consumer<List<T>> consumer) {
    Queue<T> queue = new ConcurrentLinkedQueue<>();
    channels.add(
        () -> {
          List<T> batch = new ArrayList<>();
          for (T value = queue.poll(); value != null; value = queue.poll()) {
            batch.add(value);
          }
          if (!batch.isEmpty()) {
            consumer.accept(List.copyOf(batch));
          }
        });
    return value -> {
      queue.add(value);
      request();
    };
  }

  /**
   * Opens a channel that keeps only the newest value.
   *
   * @return the sender, callable from any thread
   */
  public <T> Consumer<T> latest(Consumer<T> consumer) {
    AtomicReference<T> newest = new AtomicReference<>();
    channels.add(
        () -> {
          T value = newest.getAndSet(null);
          if (value != null) {
            consumer.accept(value);
          }
        });
    return value -> {
      newest.set(Objects.requireNonNull(value));
      request();
    };
  }

  private void request() {
    if (waiting.compareAndSet(false, true)) {
      pulse.runAtNext(this::drain);
    }
  }

  private void drain() {
    // Lowered first: a value that arrives from now on asks for the next pulse.
    waiting.set(false);
    RuntimeException failure = null;
    for (Runnable channel : channels) {
      try {
        channel.run();
      } catch (RuntimeException e) {
        // One broken consumer must not starve the others; the error still surfaces below.
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
