package carryover.cli;

import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.TrainingListener;

/** Adds the steps of one run to the progress of the whole command, which counts parts of runs. */
final class StepCounter implements TrainingListener {
  /** Of each run. */
  static final int PARTS = 1000;

  private final Progress progress;
  private int counted;

  StepCounter(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void sampled(Arm arm, Sample sample) {
    // Samples are written once the run is complete.
  }

  @Override
  public void progressed(int done, int total) {
    int parts = (int) ((long) PARTS * done / Math.max(1, total));
    progress.advance(parts - counted);
    counted = parts;
  }
}
