package carryover.studies.kernel.check;

import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.Mode;
import carryover.studies.kernel.engine.KernelEngine;
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
  private static final Setting LINEAR = KernelSpace.STANDARD;
  private static final Setting STEPPED = LINEAR.with(KernelSpace.READOUT_STEPS, 30);
  private static final Setting RELU =
      LINEAR.with(KernelSpace.MODE, KernelSpace.MODES.indexOf(Mode.RELU));

  @Override
  public List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("linear networks of infinite width");
    double linear = median(LINEAR, LINEAR_RUNS, false, cancelled);
    double stepped = median(STEPPED, 10, false, cancelled);
    progress.accept("ReLU networks");
    double relu = median(RELU, 1, false, cancelled);
    double downstream = median(RELU, 1, true, cancelled);
    return List.of(
        new Result("linearMicroseconds", "ends of the linear mode", 1e6 * linear, "µs"),
        new Result("steppedMilliseconds", "  with 30 readout steps", 1e3 * stepped, "ms"),
        new Result("steppedOverEnds", "  times the ends", stepped / linear, ""),
        new Result("reluMilliseconds", "ReLU mode, all arms", 1e3 * relu, "ms"),
        new Result("downstreamMilliseconds", "  with the source kept", 1e3 * downstream, "ms"),
        new Result("downstreamOverAll", "  as a share of all arms", downstream / relu, ""));
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
