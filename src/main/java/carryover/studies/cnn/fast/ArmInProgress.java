package carryover.studies.cnn.fast;

import carryover.study.ArmTrace;
import java.util.Optional;

/**
 * One arm's part of a run: what was known of it before, and the run that goes on from there.
 *
 * @param run empty when nothing is left to train
 */
record ArmInProgress(ArmCheckpoint from, Optional<ArmRun> run) implements AutoCloseable {

  ArmTrace trace() {
    return run.map(ArmRun::trace).orElseGet(from::trace);
  }

  @Override
  public void close() {
    run.ifPresent(ArmRun::close);
  }
}
