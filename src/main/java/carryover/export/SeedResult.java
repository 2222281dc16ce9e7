package carryover.export;

import carryover.transfer.ArmTrace;
import carryover.transfer.Sample;
import carryover.transfer.Trace;

/**
 * Where the three arms of one run ended; everything else of its trace is forgotten.
 *
 * @param upstream null when the arm diverged; so too the others
 */
public record SeedResult(long seed, Sample upstream, Sample transfer, Sample scratch) {

  public static SeedResult of(Trace trace) {
    return new SeedResult(
        trace.seed(), end(trace.upstream()), end(trace.transfer()), end(trace.scratch()));
  }

  /** NaN when the arm diverged. */
  public double transferAccuracy() {
    return accuracy(transfer);
  }

  /** NaN when the arm diverged. */
  public double scratchAccuracy() {
    return accuracy(scratch);
  }

  private static double accuracy(Sample end) {
    return end == null ? Double.NaN : end.testAccuracy();
  }

  private static Sample end(ArmTrace arm) {
    return arm.end().orElse(null);
  }
}
