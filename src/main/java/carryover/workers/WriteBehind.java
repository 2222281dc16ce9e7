package carryover.workers;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands values to a slow consumer, on a thread of its own and only the newest of those that come
 * close together. What was offered is handed on within the rest given, and at the latest when this
 * is closed.
 *
 * <p>A worker of the pool would not do: it may be training for minutes when the power goes.
 */
public final class WriteBehind<T> implements AutoCloseable {
  private final Object lock = new Object();
  private final Consumer<T> consumer;
  private final long restNanos;
  private final Thread thread;
  private T waiting;
  private long since;
  private boolean closed;

  /**
   * Starts the thread.
   *
   * @param restMillis how long a value waits for newer ones, at most
   * @param consumer called on the thread only; must not throw
   */
  public WriteBehind(String name, long restMillis, Consumer<T> consumer) {
    this.consumer = consumer;
    this.restNanos = TimeUnit.MILLISECONDS.toNanos(restMillis);
    thread = new Thread(this::work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes a value in the place of one that is still waiting; after closing it is dropped. */
  public void offer(T value) {
    synchronized (lock) {
      if (waiting == null) {
        since = System.nanoTime();
      }
      waiting = value;
      lock.notifyAll();
    }
  }

  /** Hands on what is waiting at once and comes back when that is done. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      for (T value = take(); value != null; value = take()) {
        consumer.accept(value);
      }
    } catch (InterruptedException e) {
      // Nobody in this room interrupts it; whoever does wants the thread to end.
      Thread.currentThread().interrupt();
    }
  }

  /** The next value, or null when this is closed and nothing is left. */
  private T take() throws InterruptedException {
    synchronized (lock) {
      while (!closed && !isDue()) {
        if (waiting == null) {
          lock.wait();
        } else {
          TimeUnit.NANOSECONDS.timedWait(
              lock, Math.max(1, restNanos - (System.nanoTime() - since)));
        }
      }
      T value = waiting;
      waiting = null;
      return value;
    }
  }

  private boolean isDue() {
    return waiting != null && System.nanoTime() - since >= restNanos;
  }
}
