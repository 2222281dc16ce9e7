package carryover.sweep;

import carryover.studies.cnn.CnnArms;
import carryover.study.Trace;

/** What one seed gave in one cell; transfer and scratch are paired. */
public record CellResult(Course transfer, Course scratch) {
  static CellResult of(Trace trace) {
    return new CellResult(
        Course.of(trace.arm(CnnArms.TRANSFER)), Course.of(trace.arm(CnnArms.SCRATCH)));
  }

  /** Only the accuracies at the end are known; NaN stands for diverged. */
  public static CellResult ending(double transfer, double scratch) {
    return new CellResult(Course.ending(transfer), Course.ending(scratch));
  }

  /** Whether it was recorded how both arms stood at this step. */
  boolean knownAt(int step) {
    return transfer.knownAt(step) && scratch.knownAt(step);
  }

  /** Whether either arm has diverged up to this step. */
  public boolean divergedBy(int step) {
    return transfer.divergedBy(step) || scratch.divergedBy(step);
  }
}
