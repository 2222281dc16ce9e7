package carryover.training;

import carryover.study.Engine;
import carryover.study.Trace;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.util.function.Consumer;

/**
 * Has runs trained by the workers. Window, maps and commands begin training here and nowhere else,
 * so who goes first, what is stopped and how an end is told is the same for all of them.
 */
public final class Trainer {
  private final Engine engine;
  private final WorkerPool pool;

  public Trainer(Engine engine, WorkerPool pool) {
    this.engine = engine;
    this.pool = pool;
  }

  /**
   * Trains one run once a worker is free.
   *
   * @param cancellation stops it; may be shared with others
   * @param sink hears what became of it, on the worker thread; must be quick
   */
  public void train(
      Run run, Priority priority, Cancellation cancellation, Consumer<Outcome<Trace>> sink) {
    submit(priority, cancellation, training -> training.train(run), sink);
  }

  /**
   * Does work in which runs are trained, or perhaps known, once a worker is free.
   *
   * @param cancellation stops it; may be shared with others
   * @param sink hears what became of it, on the worker thread; must be quick
   */
  public <T> void submit(
      Priority priority,
      Cancellation cancellation,
      TrainingTask<T> task,
      Consumer<Outcome<T>> sink) {
    pool.submit(priority, cancellation, stop -> task.run(new Training(engine, stop)), sink);
  }

  /** How many runs are trained at the same time. */
  public int workers() {
    return pool.size();
  }

  /**
   * The same workers with an engine that goes on from where its earlier runs were left.
   *
   * @param bytes what it may keep
   */
  public Trainer remembering(long bytes) {
    return new Trainer(engine.remembering(bytes), pool);
  }
}
