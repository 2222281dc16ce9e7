package carryover.studies.images.engine;

import carryover.study.TrainingListener;

/** Counts the steps of a run for whoever listens. */
final class Progress implements Runnable {
  private final TrainingListener listener;
  private final int upstream;
  private final int downstream;
  private int done;

  Progress(TrainingListener listener, int upstream, int downstream) {
    this.listener = listener;
    this.upstream = upstream;
    this.downstream = downstream;
  }

  @Override
  public void run() {
    listener.progressed(++done, upstream + 2 * downstream);
  }

  /** The source's arm is over, trained or known. */
  void afterUpstream() {
    done = upstream;
  }

  /** So are the source's and the first of the target's. */
  void afterTransfer() {
    done = upstream + downstream;
  }
}
