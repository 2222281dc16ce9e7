package carryover.ui.feed;

/** The beat at which the screen takes in news. */
@FunctionalInterface
public interface Pulse {

  /** Runs the task once, on the thread that owns the screen, at its next beat. Any thread. */
  void runAtNext(Runnable task);
}
