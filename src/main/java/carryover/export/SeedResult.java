package carryover.export;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.Optional;

/**
 * Where the three arms of one run ended; everything else of its trace is forgotten.
 *
 * @param upstream null when the arm diverged; so too the others
 */
public record SeedResult(long seed, Sample upstream, Sample transfer, Sample scratch) {

  public static SeedResult of(Trace trace) {
    return new SeedResult(
        trace.seed(),
        end(trace.arm(CnnArms.UPSTREAM)),
        end(trace.arm(CnnArms.TRANSFER)),
        end(trace.arm(CnnArms.SCRATCH)));
  }

  /** Where an arm of the study ended; nothing when it diverged. */
  Optional<Sample> end(Arm arm) {
    return Optional.ofNullable(
        arm.equals(CnnArms.UPSTREAM)
            ? upstream
            : arm.equals(CnnArms.TRANSFER) ? transfer : scratch);
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
    return end == null ? Double.NaN : end.get(CnnMeasures.TEST_ACCURACY);
  }

  private static Sample end(ArmTrace arm) {
    return arm.end().orElse(null);
  }
}
