package carryover.cli;

import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.TrainingListener;
import java.util.function.DoubleUnaryOperator;

/** Adds the steps of one run to the progress of the whole command, which counts parts of runs. */
final class StepCounter implements TrainingListener {
  /** Of each run. */
  static final int PARTS = 1000;

  private final Progress progress;
  private final DoubleUnaryOperator work;
  private int counted;

  /**
   * @param work share of a run's work, by the share of its steps
   */
  StepCounter(Progress progress, DoubleUnaryOperator work) {
    this.progress = progress;
    this.work = work;
  }

  @Override
  public void sampled(Arm arm, Sample sample) {
    // Samples are written once the run is complete.
  }

  @Override
  public void progressed(int done, int total) {
    int parts = (int) (PARTS * work.applyAsDouble(done / (double) Math.max(1, total)));
    progress.advance(parts - counted);
    counted = parts;
  }
}
