package carryover.cli;

import carryover.numeric.DenseMatrix;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.engine.DirectEngine;
import carryover.studies.cnn.engine.FastEngine;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The speed of this program on this machine. Times are medians of warm runs in one thread with
 * 64-bit floats; what counts are the ratios, since absolute times also say how busy the machine is.
 */
final class Bench {
  private static final int WARM_UP = 60;
  private static final int RUNS = 41;
  private static final int HIGH_DIMENSION = 1_000_000;
  private static final int GEMM_SAMPLES = 1000;
  private static final int GEMM_FILTERS = 20;
  private static final int GEMM_STEPS = 40;

  private final BooleanSupplier cancelled;
  private final Consumer<String> progress;
  private final Map<String, Double> figures = new LinkedHashMap<>();

  /**
   * @param progress hears what is being measured
   */
  Bench(BooleanSupplier cancelled, Consumer<String> progress) {
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /** Measures everything; keys name the unit. Stops early when cancelled. */
  Map<String, Double> measure() {
    FastEngine engine = new FastEngine();
    progress.accept("warming up");
    for (int i = 0; i < WARM_UP && !cancelled.getAsBoolean(); i++) {
      runMillis(engine, CnnSpace.STANDARD, i, Recording.EVERY_STEP);
    }
    runs(engine);
    direct();
    hotLoop();
    new MapBench(cancelled, progress, figures).measure();
    return figures;
  }

  private void runs(Engine engine) {
    progress.accept("runs of the fast engine");
    Setting high = CnnSpace.STANDARD.with(CnnSpace.DIMENSION, HIGH_DIMENSION);
    double[] standard = new double[RUNS];
    double[] final1 = new double[RUNS];
    double[] highDimension = new double[RUNS];
    // Interleaved, so that a busy moment of the machine touches all alike.
    for (int i = 0; i < RUNS && !cancelled.getAsBoolean(); i++) {
      standard[i] = runMillis(engine, CnnSpace.STANDARD, WARM_UP + i, Recording.EVERY_STEP);
      highDimension[i] = runMillis(engine, high, WARM_UP + i, Recording.EVERY_STEP);
      final1[i] = runMillis(engine, CnnSpace.STANDARD, WARM_UP + i, Recording.FINAL_ONLY);
    }
    put("runMilliseconds", median(standard));
    put("runFinalOnlyMilliseconds", median(final1));
    put("runHighDimensionMilliseconds", median(highDimension));
    put("highDimensionOverDefault", median(highDimension) / median(standard));
  }

  private void direct() {
    progress.accept("one run of the direct engine");
    DirectEngine direct = new DirectEngine();
    Setting brief =
        new SettingBuilder(CnnSpace.STANDARD)
            .set(CnnSpace.UPSTREAM_STEPS, 2)
            .set(CnnSpace.DOWNSTREAM_STEPS, 2)
            .build();
    runMillis(direct, brief, 0, Recording.EVERY_STEP);
    double millis = runMillis(direct, CnnSpace.STANDARD, 0, Recording.EVERY_STEP);
    put("directRunMilliseconds", millis);
    put("directOverFast", millis / figures.get("runMilliseconds"));
  }

  /** The engine's steps alone: two runs that differ in nothing but their number. */
  private void hotLoop() {
    progress.accept("matrix products");
    Recording silent = new Recording(Integer.MAX_VALUE, false, false);
    Setting many =
        new SettingBuilder(CnnSpace.STANDARD)
            .set(CnnSpace.UPSTREAM_SAMPLES, GEMM_SAMPLES)
            .set(CnnSpace.FILTERS, GEMM_FILTERS)
            .set(CnnSpace.UPSTREAM_STEPS, GEMM_STEPS)
            .set(CnnSpace.DOWNSTREAM_STEPS, 0)
            .build();
    Setting none = many.with(CnnSpace.UPSTREAM_STEPS, 0);
    FastEngine engine = new FastEngine();
    double[] steps = new double[7];
    double[] products = new double[7];
    for (int i = 0; i < steps.length && !cancelled.getAsBoolean(); i++) {
      double with = runMillis(engine, many, i, silent);
      double without = runMillis(engine, none, i, silent);
      steps[i] = (with - without) / GEMM_STEPS;
      products[i] = productMillis();
    }
    double gigaFlop = 2.0 * GEMM_SAMPLES * GEMM_SAMPLES * 2 * GEMM_FILTERS / 1e9;
    put("gemmGigaFlops", gigaFlop / (median(products) / 1e3));
    put("engineGigaFlops", gigaFlop / (median(steps) / 1e3));
    put("engineOverGemm", median(products) / median(steps));
  }

  private static double productMillis() {
    int columns = 2 * GEMM_FILTERS;
    try (DenseMatrix square = new DenseMatrix(GEMM_SAMPLES, GEMM_SAMPLES);
        DenseMatrix in = new DenseMatrix(GEMM_SAMPLES, columns);
        DenseMatrix out = new DenseMatrix(GEMM_SAMPLES, columns)) {
      double[] ones = new double[GEMM_SAMPLES * GEMM_SAMPLES];
      Arrays.fill(ones, 1);
      square.put(ones);
      in.put(ones);
      out.setProduct(1, square, false, in, false, 0);
      long start = System.nanoTime();
      for (int i = 0; i < GEMM_STEPS; i++) {
        out.setProduct(1, square, false, in, false, 0);
      }
      return (System.nanoTime() - start) / 1e6 / GEMM_STEPS;
    }
  }

  /** Milliseconds of one run; run {@code i} differs from all others, so only draws are reused. */
  private double runMillis(Engine engine, Setting setting, int i, Recording recording) {
    double spread = setting.get(CnnSpace.INITIAL_STD) * (1 + i * 1e-7);
    Setting other = setting.with(CnnSpace.INITIAL_STD, spread);
    long start = System.nanoTime();
    engine.train(other, 1, recording, TrainingListener.NONE, cancelled);
    return (System.nanoTime() - start) / 1e6;
  }

  private void put(String key, double value) {
    figures.put(key, value);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
