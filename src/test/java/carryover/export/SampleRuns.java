package carryover.export;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.FilterCoefficients;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Runs of two filters with made-up numbers. */
final class SampleRuns {
  static final Setting SETTING = CnnSpace.STANDARD.with(CnnSpace.FILTERS, 1);

  private SampleRuns() {}

  /** Scratch diverges at step 1 with seed 2. */
  static Trace trace(long seed) {
    return CnnArms.trace(
        SETTING,
        seed,
        arm(CnnArms.UPSTREAM, seed, 2),
        arm(CnnArms.TRANSFER, seed, 2),
        seed == 2
            ? new ArmTrace(
                CnnArms.SCRATCH, arm(CnnArms.SCRATCH, seed, 0).samples(), OptionalInt.of(1))
            : arm(CnnArms.SCRATCH, seed, 2),
        false);
  }

  private static ArmTrace arm(Arm arm, long seed, int steps) {
    List<Sample> samples =
        IntStream.rangeClosed(0, steps).mapToObj(step -> sample(arm, seed, step)).toList();
    return new ArmTrace(arm, samples, OptionalInt.empty());
  }

  private static Sample sample(Arm arm, long seed, int step) {
    double tens = 10 * CnnArms.ALL.indexOf(arm);
    double base = 100.0 * seed + tens + step;
    return CnnSample.alike(
        step,
        0.5 / (step + 1),
        1,
        0.5 + step / 8.0 + seed / 64.0,
        new Coefficients(1, 2, 3, 4, 5, 6, 7, 8, 9, 1e-300),
        new FilterCoefficients(
            pair(base), pair(base + 0.25), pair(base + 0.5), pair(base + 0.75), pair(-base)));
  }

  private static double[] pair(double value) {
    return new double[] {value, value + 1000};
  }
}
