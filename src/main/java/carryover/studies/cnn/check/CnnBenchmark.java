package carryover.studies.cnn.check;

import carryover.numeric.DenseMatrix;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Benchmark;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.TrainingListener;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The speed of this program on this machine. Times are medians of warm runs in one thread with
 * 64-bit floats; what counts are the ratios, since absolute times also say how busy the machine is.
 */
public final class CnnBenchmark implements Benchmark {
  private static final int WARM_UP = 60;
  private static final int RUNS = 41;
  private static final int HIGH_DIMENSION = 1_000_000;
  private static final int GEMM_SAMPLES = 1000;
  private static final int GEMM_FILTERS = 20;
  private static final int GEMM_STEPS = 40;

  /** What is measured, in the order of the text for people. */
  private static final List<Line> LINES =
      List.of(
          new Line(
              "runMilliseconds", "default run, three arms, 2048 test draws at every step", "ms"),
          new Line("runFinalOnlyMilliseconds", "  final accuracy only", "ms"),
          new Line("runHighDimensionMilliseconds", "  the same at d = 10⁶", "ms"),
          new Line("highDimensionOverDefault", "  ratio", ""),
          new Line("directRunMilliseconds", "direct engine, the same work", "ms"),
          new Line("directOverFast", "  times the fast engine", ""),
          new Line("gemmGigaFlops", "matrix product 1000×1000×40", "GFLOP/s"),
          new Line("engineGigaFlops", "  engine's step at that shape", "GFLOP/s"),
          new Line("engineOverGemm", "  share of the product's rate", ""));

  private record Line(String key, String title, String unit) {}

  private final Map<String, Double> figures = new HashMap<>();

  @Override
  public List<Result> measure(BooleanSupplier cancelled, Consumer<String> progress) {
    FastEngine engine = new FastEngine();
    progress.accept("warming up");
    for (int i = 0; i < WARM_UP && !cancelled.getAsBoolean(); i++) {
      runMillis(engine, CnnSpace.STANDARD, i, Recording.EVERY_STEP, cancelled);
    }
    runs(engine, cancelled, progress);
    direct(cancelled, progress);
    hotLoop(cancelled, progress);
    return LINES.stream()
        .map(line -> new Result(line.key, line.title, figures.get(line.key), line.unit))
        .toList();
  }

  /** The products of a map's steps alone; scratch is trained once for each d. */
  @Override
  public double gigaFlopOfMap(int columns, int rows) {
    CnnSetting s = CnnSetting.of(CnnSpace.STANDARD);
    double upstream = product(s.upstreamSamples()) * s.upstreamSteps();
    double downstream = product(s.downstreamSamples()) * s.downstreamSteps();
    return ((double) columns * rows * (upstream + downstream) + rows * downstream) / 1e9;
  }

  private static double product(double samples) {
    return 2 * samples * samples * 2 * CnnSpace.STANDARD.get(CnnSpace.FILTERS);
  }

  private void runs(Engine engine, BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("runs of the fast engine");
    Setting high = CnnSpace.STANDARD.with(CnnSpace.DIMENSION, HIGH_DIMENSION);
    double[] standard = new double[RUNS];
    double[] final1 = new double[RUNS];
    double[] highDimension = new double[RUNS];
    // Interleaved, so that a busy moment of the machine touches all alike.
    for (int i = 0; i < RUNS && !cancelled.getAsBoolean(); i++) {
      standard[i] =
          runMillis(engine, CnnSpace.STANDARD, WARM_UP + i, Recording.EVERY_STEP, cancelled);
      highDimension[i] = runMillis(engine, high, WARM_UP + i, Recording.EVERY_STEP, cancelled);
      final1[i] =
          runMillis(engine, CnnSpace.STANDARD, WARM_UP + i, Recording.FINAL_ONLY, cancelled);
    }
    put("runMilliseconds", median(standard));
    put("runFinalOnlyMilliseconds", median(final1));
    put("runHighDimensionMilliseconds", median(highDimension));
    put("highDimensionOverDefault", median(highDimension) / median(standard));
  }

  private void direct(BooleanSupplier cancelled, Consumer<String> progress) {
    progress.accept("one run of the direct engine");
    DirectEngine direct = new DirectEngine();
    Setting brief =
        new SettingBuilder(CnnSpace.STANDARD)
            .set(CnnSpace.UPSTREAM_STEPS, 2)
            .set(CnnSpace.DOWNSTREAM_STEPS, 2)
            .build();
    runMillis(direct, brief, 0, Recording.EVERY_STEP, cancelled);
    double millis = runMillis(direct, CnnSpace.STANDARD, 0, Recording.EVERY_STEP, cancelled);
    put("directRunMilliseconds", millis);
    put("directOverFast", millis / figures.get("runMilliseconds"));
  }

  /** The engine's steps alone: two runs that differ in nothing but their number. */
  private void hotLoop(BooleanSupplier cancelled, Consumer<String> progress) {
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
      double with = runMillis(engine, many, i, silent, cancelled);
      double without = runMillis(engine, none, i, silent, cancelled);
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
  private double runMillis(
      Engine engine, Setting setting, int i, Recording recording, BooleanSupplier cancelled) {
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
