package carryover.studies.kernel.check;

import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.Mode;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.studies.meanfield.ProductRate;
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
 * The speed of both modes on this machine: medians of warm runs of all arms in one thread. What
 * counts are the ratios, since absolute times also say how busy the machine is.
 */
public final class KernelBenchmark implements Benchmark {
  private static final int ROUNDS = 7;
  private static final int LINEAR_RUNS = 500;
  private static final int PROFILE = 21;
  private static final int PROFILE_SEEDS = 8;
  private static final int WIDE = 2048;
  private static final Setting LINEAR = KernelSpace.STANDARD;
  private static final Setting STEPPED = LINEAR.with(KernelSpace.READOUT_STEPS, 30);
  private static final Setting RELU =
      LINEAR.with(KernelSpace.MODE, KernelSpace.MODES.indexOf(Mode.RELU));

  @Override
  public List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("linear networks of infinite width");
    double linear = median(LINEAR, LINEAR_RUNS, false, cancelled);
    double stepped = median(STEPPED, 10, false, cancelled);
    double profile = profile(cancelled);
    progress.accept("ReLU networks");
    double relu = median(RELU, 1, false, cancelled);
    double downstream = median(RELU, 1, true, cancelled);
    progress.accept("matrix products");
    double live = ProductRate.share(200, 20, WIDE, cancelled);
    double large = ProductRate.share(1000, 100, WIDE, cancelled);
    return List.of(
        new Result("linearMicroseconds", "ends of the linear mode", 1e6 * linear, "µs"),
        new Result("steppedMilliseconds", "  with 30 readout steps", 1e3 * stepped, "ms"),
        new Result("steppedOverEnds", "  times the ends", stepped / linear, ""),
        new Result(
            "profileMilliseconds", "  21 points of ν₂, 8 seeds, one thread", 1e3 * profile, "ms"),
        new Result("reluMilliseconds", "ReLU mode, all arms", 1e3 * relu, "ms"),
        new Result("downstreamMilliseconds", "  with the source kept", 1e3 * downstream, "ms"),
        new Result("downstreamOverAll", "  as a share of all arms", downstream / relu, ""),
        new Result("productShare", "products at N = 2048, share of square ones", live, ""),
        new Result("largeProductShare", "  with 1000 samples of D = 100", large, ""));
  }

  /** Seconds of a profile over ν₂ with 30 readout steps, nothing kept; the best of some. */
  private static double profile(BooleanSupplier cancelled) {
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < 3 && !cancelled.getAsBoolean(); round++) {
      Engine engine = new KernelEngine();
      long start = System.nanoTime();
      for (int point = 0; point < PROFILE; point++) {
        Setting setting = STEPPED.with(KernelSpace.NU2, 0.02 + 0.048 * point);
        for (int seed = 0; seed < PROFILE_SEEDS; seed++) {
          train(engine, setting, seed, cancelled);
        }
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  /**
   * Seconds of a run.
   *
   * @param keeping whether γ₂ alone moves from run to run, so that the source is trained once
   */
  private static double median(
      Setting setting, int runs, boolean keeping, BooleanSupplier cancelled) {
    double[] seconds = new double[ROUNDS];
    Engine kept = new KernelEngine();
    if (keeping) {
      train(kept, setting, 0, cancelled);
    }
    for (int round = 0; round < ROUNDS && !cancelled.getAsBoolean(); round++) {
      Setting moved = keeping ? setting.with(KernelSpace.GAMMA2, 1.5 + round) : setting;
      Engine engine = keeping ? kept : new KernelEngine();
      long start = System.nanoTime();
      for (int seed = 0; seed < runs; seed++) {
        train(engine, moved, seed, cancelled);
      }
      seconds[round] = (System.nanoTime() - start) / 1e9 / runs;
    }
    Arrays.sort(seconds);
    return seconds[ROUNDS / 2];
  }

  private static void train(Engine engine, Setting setting, long seed, BooleanSupplier cancelled) {
    engine.train(setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, cancelled);
  }
}
