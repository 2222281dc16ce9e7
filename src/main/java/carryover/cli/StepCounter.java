package carryover.cli;

import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.TrainingListener;

/** Adds the steps of one run to the progress of the whole command. */
final class StepCounter implements TrainingListener {
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
    progress.advance(done - counted);
    counted = done;
  }
}
