package carryover.studies.linear.check;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.relu.ReluEngine;
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
import java.util.function.IntToDoubleFunction;

/**
 * The speed of this study's engines on this machine: medians of warm runs of all arms in one
 * thread. What counts are the ratios, since absolute times also say how busy the machine is.
 */
public final class LinearBenchmark implements Benchmark {
  private static final int ROUNDS = 11;
  private static final int RELU_ROUNDS = 5;
  private static final int LAW_RUNS = 20_000;
  private static final int SPECTRAL_RUNS = 10;

  /** Arms of the target. */
  private static final int ARMS = LinearArms.ALL.size() - 1;

  private static final Recording END = Recording.FINAL_ONLY;
  private static final Recording CURVES = new Recording(10, true, false);
  private static final Setting STANDARD = LinearSpace.STANDARD;
  private static final Setting LARGE =
      STANDARD.with(LinearSpace.DIMENSION, 10_000_000).with(LinearSpace.TARGET_SAMPLES, 7_500_000);

  private static final Setting RELU =
      STANDARD.with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));

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
    progress.accept("ReLU networks");
    double relu = relu(cancelled);
    double alongRow = reluAlongRow(cancelled);
    return List.of(
        new Result("lawMicroseconds", "end points of all arms", 1e6 * law, "µs"),
        new Result("largeOverStandard", "  the same at d = 10⁷, ratio", large / law, ""),
        new Result("endPointsPerSecond", "  end points of single arms", ARMS / law, "/s"),
        new Result(
            "spectralMilliseconds", "training of all arms, 5000 steps", 1e3 * spectral, "ms"),
        new Result("curvesMilliseconds", "  with curves of 501 samples", 1e3 * curves, "ms"),
        new Result("spectralOverLaw", "  times the end points", spectral / law, ""),
        new Result("directMilliseconds", "direct engine, the same", 1e3 * direct, "ms"),
        new Result("directOverSpectral", "  times the eigenbasis", direct / spectral, ""),
        new Result("reluMilliseconds", "ReLU networks, all arms, 1500 steps", 1e3 * relu, "ms"),
        new Result("reluOverDirect", "  times the direct engine", relu / direct, ""),
        new Result(
            "nextOverRelu", "  the next share μ of the same seed, ratio", alongRow / relu, ""));
  }

  /**
   * Seconds of a ReLU run with a new seed each time, since an engine keeps what runs have in
   * common.
   */
  private static double relu(BooleanSupplier cancelled) {
    Engine engine = new ReluEngine();
    return median(RELU_ROUNDS, cancelled, round -> seconds(engine, RELU, END, round, 1, cancelled));
  }

  /** Seconds of a run whose scratch arm is that of the one before, as along a row of a map. */
  private static double reluAlongRow(BooleanSupplier cancelled) {
    Engine engine = new ReluEngine();
    seconds(engine, RELU, END, 0, 1, cancelled);
    return median(
        RELU_ROUNDS,
        cancelled,
        round -> {
          Setting next = RELU.with(LinearSpace.REMOVED_SHARE, (round + 3) / 8.0);
          return seconds(engine, next, END, 0, 1, cancelled);
        });
  }

  /** Seconds of a run of which only the end is recorded. */
  private static double median(
      Engine engine, Setting setting, int runs, BooleanSupplier cancelled) {
    return median(engine, setting, END, runs, cancelled);
  }

  private static double median(
      Engine engine, Setting setting, Recording recording, int runs, BooleanSupplier cancelled) {
    return median(
        ROUNDS, cancelled, round -> seconds(engine, setting, recording, 0, runs, cancelled));
  }

  private static double median(
      int rounds, BooleanSupplier cancelled, IntToDoubleFunction secondsOfRound) {
    double[] seconds = new double[rounds];
    for (int round = 0; round < rounds && !cancelled.getAsBoolean(); round++) {
      seconds[round] = secondsOfRound.applyAsDouble(round);
    }
    Arrays.sort(seconds);
    return seconds[rounds / 2];
  }

  /** Seconds of a run, on average over so many seeds. */
  private static double seconds(
      Engine engine,
      Setting setting,
      Recording recording,
      long firstSeed,
      int runs,
      BooleanSupplier cancelled) {
    long start = System.nanoTime();
    for (int run = 0; run < runs; run++) {
      engine.train(setting, firstSeed + run, recording, TrainingListener.NONE, cancelled);
    }
    return (System.nanoTime() - start) / 1e9 / runs;
  }
}
