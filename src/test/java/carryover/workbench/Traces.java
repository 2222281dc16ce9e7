package carryover.workbench;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Made-up results with numbers one can do in one's head. */
public final class Traces {
  private Traces() {}

  /** A sample with this test accuracy, loss 1 − accuracy, γ of u = step and ρ = step². */
  public static Sample sample(int step, double testAccuracy) {
    double squared = (double) step * step;
    return CnnSample.alike(
        step,
        1 - testAccuracy,
        testAccuracy,
        testAccuracy,
        new Coefficients(step, step, 0, 0, 0, 0, squared, squared, squared, squared),
        null);
  }

  /** An arm with one sample a step. */
  public static ArmTrace arm(Arm arm, double... testAccuracies) {
    List<Sample> samples =
        IntStream.range(0, testAccuracies.length)
            .mapToObj(step -> sample(step, testAccuracies[step]))
            .toList();
    return new ArmTrace(arm, samples, OptionalInt.empty());
  }

  /** An arm that diverged after its samples. */
  public static ArmTrace diverged(Arm arm, double... testAccuracies) {
    return new ArmTrace(
        arm, arm(arm, testAccuracies).samples(), OptionalInt.of(testAccuracies.length));
  }

  /** A finished trace of the standard setting. */
  public static Trace trace(long seed, ArmTrace transfer, ArmTrace scratch) {
    return CnnArms.trace(
        CnnSpace.STANDARD, seed, arm(CnnArms.UPSTREAM, 0.5, 0.9), transfer, scratch, false);
  }
}
