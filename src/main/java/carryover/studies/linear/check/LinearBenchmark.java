package carryover.studies.linear.check;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Benchmark;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The speed of this study's engines on this machine: medians of warm runs of all arms in one
 * thread. What counts are the ratios, since absolute times also say how busy the machine is.
 */
public final class LinearBenchmark implements Benchmark {
  private static final int ROUNDS = 11;
  private static final int LAW_RUNS = 20_000;
  private static final int SPECTRAL_RUNS = 10;

  /** Arms of the target. */
  private static final int ARMS = LinearArms.ALL.size() - 1;

  private static final Recording CURVES = new Recording(10, true, false);
  private static final Setting STANDARD = LinearSpace.STANDARD;
  private static final Setting LARGE =
      STANDARD.with(LinearSpace.DIMENSION, 10_000_000).with(LinearSpace.TARGET_SAMPLES, 7_500_000);

  @Override
  public List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("end points drawn in law");
    double law = median(new LawEngine(), STANDARD, LAW_RUNS, cancelled);
    double large = median(new LawEngine(), LARGE, LAW_RUNS, cancelled);
    progress.accept("curves in the eigenbasis");
    Engine engine = new SpectralEngine();
    double spectral = median(engine, STANDARD, SPECTRAL_RUNS, cancelled);
    double curves = median(engine, STANDARD, CURVES, SPECTRAL_RUNS, cancelled);
    progress.accept("real matrices");
    double direct = median(new DirectEngine(), STANDARD, 1, cancelled);
    return List.of(
        new Result("lawMicroseconds", "end points of all arms", 1e6 * law, "µs"),
        new Result("largeOverStandard", "  the same at d = 10⁷, ratio", large / law, ""),
        new Result("endPointsPerSecond", "  end points of single arms", ARMS / law, "/s"),
        new Result(
            "spectralMilliseconds", "training of all arms, 5000 steps", 1e3 * spectral, "ms"),
        new Result("curvesMilliseconds", "  with curves of 501 samples", 1e3 * curves, "ms"),
        new Result("spectralOverLaw", "  times the end points", spectral / law, ""),
        new Result("directMilliseconds", "direct engine, the same", 1e3 * direct, "ms"),
        new Result("directOverSpectral", "  times the eigenbasis", direct / spectral, ""));
  }

  /** Seconds of a run of which only the end is recorded. */
  private static double median(
      Engine engine, Setting setting, int runs, BooleanSupplier cancelled) {
    return median(engine, setting, Recording.FINAL_ONLY, runs, cancelled);
  }

  private static double median(
      Engine engine, Setting setting, Recording recording, int runs, BooleanSupplier cancelled) {
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean(); round++) {
      long start = System.nanoTime();
      for (int seed = 0; seed < runs; seed++) {
        engine.train(setting, seed, recording, TrainingListener.NONE, cancelled);
      }
      seconds[round] = (System.nanoTime() - start) / 1e9 / runs;
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2];
  }
}
