package carryover.export;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Coefficients;
import carryover.transfer.FilterCoefficients;
import carryover.transfer.Parameter;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Runs of two filters with made-up numbers. */
final class SampleRuns {
  static final Setting SETTING = Setting.DEFAULT.with(Parameter.FILTERS, 1);

  private SampleRuns() {}

  /** Scratch diverges at step 1 with seed 2. */
  static Trace trace(long seed) {
    return new Trace(
        SETTING,
        seed,
        arm(Arm.UPSTREAM, seed, 2),
        arm(Arm.TRANSFER, seed, 2),
        seed == 2
            ? new ArmTrace(Arm.SCRATCH, arm(Arm.SCRATCH, seed, 0).samples(), OptionalInt.of(1))
            : arm(Arm.SCRATCH, seed, 2),
        false);
  }

  private static ArmTrace arm(Arm arm, long seed, int steps) {
    List<Sample> samples =
        IntStream.rangeClosed(0, steps).mapToObj(step -> sample(arm, seed, step)).toList();
    return new ArmTrace(arm, samples, OptionalInt.empty());
  }

  private static Sample sample(Arm arm, long seed, int step) {
    double tens =
        switch (arm) {
          case UPSTREAM -> 0;
          case TRANSFER -> 10;
          case SCRATCH -> 20;
        };
    double base = 100.0 * seed + tens + step;
    return new Sample(
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
