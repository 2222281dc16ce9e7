package carryover.workers;

import java.util.function.Consumer;

/** Keeps at most one run current: a new one cancels the one before it. */
public final class LatestWins {
  private final WorkerPool pool;
  private final Priority priority;
  private volatile Ticket current = new Ticket(0);

  public LatestWins(WorkerPool pool, Priority priority) {
    this.pool = pool;
    this.priority = priority;
  }

  /** One run. Whoever shows its events asks {@link #isCurrent()} first and drops late ones. */
  public final class Ticket {
    private final long id;
    private final Cancellation cancellation = new Cancellation();

    private Ticket(long id) {
      this.id = id;
    }

    /** Counts up from 1 in the order of submission. */
    public long id() {
      return id;
    }

    /** Raised as soon as a later run starts. */
    public Cancellation cancellation() {
      return cancellation;
    }

    /** Whether no later run has started and this one was not cancelled. */
    public boolean isCurrent() {
      return current == this && !cancellation.getAsBoolean();
    }
  }

  /** Cancels the run before and starts the book-keeping of a new one. */
  public synchronized Ticket next() {
    current.cancellation().cancel();
    current = new Ticket(current.id() + 1);
    return current;
  }

  /** Runs one task as the latest; its outcome is dropped when it comes too late. */
  public <T> Ticket submit(Task<T> task, Consumer<Outcome<T>> sink) {
    Ticket ticket = next();
    pool.submit(
        priority,
        ticket.cancellation(),
        task,
        outcome -> {
          if (ticket.isCurrent()) {
            sink.accept(outcome);
          }
        });
    return ticket;
  }

  /** Cancels the current run without starting another. */
  public synchronized void cancel() {
    current.cancellation().cancel();
  }
}
