package carryover.workers;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A few named daemon threads that run tasks in order of priority. Outcomes are delivered on the
 * worker thread, exactly one for each task.
 *
 * <p>When an urgent task would have to wait, the pieces of long work started last are asked to give
 * way: their stop flag is raised, and they are run again later. So a run waits for one look at the
 * flag, not for a whole task.
 */
public final class WorkerPool implements AutoCloseable {
  private final Object lock = new Object();
  private final PriorityQueue<Job<?>> waiting = new PriorityQueue<>();
  private final List<Job<?>> running = new ArrayList<>();
  private final List<Thread> workers;
  private long submitted;
  private boolean closed;

  /**
   * Starts the workers.
   *
   * @param workers number of threads, at least 1
   * @param onCallbackError hears of exceptions thrown by outcome callbacks; the worker goes on
   */
  public WorkerPool(int workers, UncaughtExceptionHandler onCallbackError) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers = " + workers + " is not allowed: 1 or more");
    }
    this.workers =
        IntStream.rangeClosed(1, workers)
            .mapToObj(i -> new Thread(() -> work(onCallbackError), "worker-" + i))
            .toList();
    this.workers.forEach(
        thread -> {
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Reports exceptions of callbacks the way the JVM reports uncaught ones. */
  public WorkerPool(int workers) {
    this(
        workers,
        (thread, error) -> thread.getUncaughtExceptionHandler().uncaughtException(thread, error));
  }

  /** Leaves about one core to the screen. */
  public static WorkerPool forWindow() {
    return new WorkerPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  }

  /** Number of threads. */
  public int size() {
    return workers.size();
  }

  /**
   * Queues a task. On a closed pool the outcome is {@link Outcome.Cancelled}, delivered here.
   *
   * @param cancellation may be shared by several tasks
   * @param sink hears the outcome on the worker thread; must be quick
   */
  public <T> void submit(
      Priority priority, Cancellation cancellation, Task<T> task, Consumer<Outcome<T>> sink) {
    synchronized (lock) {
      if (!closed) {
        waiting.add(new Job<>(priority, submitted++, cancellation, task, sink));
        makeWay();
        lock.notifyAll();
        return;
      }
    }
    sink.accept(new Outcome.Cancelled<>());
  }

  /**
   * Stops all tasks, waits until every outcome is delivered and the threads have ended. Whoever
   * shares a cancellation with them is not cancelled. Not to be called from a worker.
   */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      waiting.forEach(Job::withdraw);
      running.forEach(Job::withdraw);
      lock.notifyAll();
    }
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(UncaughtExceptionHandler onCallbackError) {
    try {
      for (Job<?> job = take(); job != null; job = take()) {
        boolean done = true;
        try {
          done = job.run();
        } catch (Throwable error) {
          onCallbackError.uncaughtException(Thread.currentThread(), error);
        } finally {
          release(job, done);
        }
      }
    } catch (InterruptedException e) {
      // Nobody in this room interrupts workers; whoever does wants the thread to end.
      Thread.currentThread().interrupt();
    }
  }

  /** The next job, or null when the pool is closed and nothing is left. */
  private Job<?> take() throws InterruptedException {
    synchronized (lock) {
      while (waiting.isEmpty() && !closed) {
        lock.wait();
      }
      Job<?> job = waiting.poll();
      if (job != null) {
        job.prepare();
        running.add(job);
      }
      return job;
    }
  }

  private void release(Job<?> job, boolean done) {
    synchronized (lock) {
      running.remove(job);
      if (!done) {
        waiting.add(job);
      }
    }
  }

  /** Asks as many pieces of long work to yield as more urgent jobs would otherwise wait for. */
  private void makeWay() {
    List<Priority> urgent =
        waiting.stream().map(Job::priority).filter(p -> !p.givesWay()).sorted().toList();
    long wanted = urgent.size();
    long staying = running.stream().filter(job -> !job.isStopping()).count();
    long coming = workers.size() - staying;
    for (int i = running.size() - 1; i >= 0 && coming < wanted; i--) {
      Job<?> job = running.get(i);
      boolean lessUrgent = job.priority().compareTo(urgent.get(0)) > 0;
      if (lessUrgent && job.priority().givesWay() && !job.isStopping()) {
        job.askToYield();
        coming++;
      }
    }
  }
}
