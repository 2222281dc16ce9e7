package carryover.studies.cnn.check;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast engine against the direct one, in law, on settings where each branch of the reduction is
 * taken. Means are compared by a z-test at 4.5 standard errors (7·10⁻⁶ each), distributions by the
 * two-sample Kolmogorov–Smirnov test at 2.5·√(2/n) (8·10⁻⁶ each). With about 110 of the former and
 * 100 of the latter in each setting, a right pair of engines fails by chance with probability below
 * 0.8 % over all settings. Seeds are fixed: what passes once passes always.
 */
class EnginesAgreeTest {
  private static final int SEEDS = 240;
  private static final double STANDARD_ERRORS = 4.5;
  private static final double KOLMOGOROV = 2.5;

  static Stream<Named<Setting>> settings() {
    return Stream.of(
        Named.of(
            "more vectors than dimensions, N₁ > d, N₂ > d",
            CnnSpace.setting(0.6, 100, 60, 1.3, 0.8, 0.7, 1.2, 1.5, 40, 3, 0.3, 30, 30, 0.05)),
        Named.of(
            "fewer vectors than dimensions: Bartlett's factor, Gram-space descent",
            CnnSpace.setting(0.5, 30, 25, 2, 0.7, 0.6, 1.8, 1, 120, 4, 0.2, 30, 30, 0.1)),
        Named.of(
            "nothing shared, everything inherited, more vectors than dimensions, N < d",
            CnnSpace.setting(1, 40, 20, 1, 1, 0, 1.5, 2, 50, 2, 0.3, 40, 20, 0.02)),
        Named.of(
            "outside the theorem: every switch",
            CnnSpace.setting(0.5, 30, 25, 2, 0.7, 0.6, 1.8, 1, 120, 4, 0.2, 30, 30, 0.1)
                .with(CnnSpace.NOISE_OVERLAP, 1.5)
                .with(CnnSpace.INHERITED_SELECTION, 2)
                .with(CnnSpace.UPSTREAM_DECAY, 0.2)
                .with(CnnSpace.DOWNSTREAM_DECAY, 0.3)
                .with(CnnSpace.INHERITED_RATE, 0.5)));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void inLaw(Setting setting) {
    List<Trace> fast = runs(new FastEngine(), setting);
    List<Trace> direct = runs(new DirectEngine(500), setting);

    measures(setting)
        .forEach(
            (name, measure) -> {
              double[] a = fast.stream().mapToDouble(measure).sorted().toArray();
              double[] b = direct.stream().mapToDouble(measure).sorted().toArray();
              Estimate x = Estimate.of(a);
              Estimate y = Estimate.of(b);
              double error = Math.hypot(x.standardError(), y.standardError());

              assertThat(Math.abs(x.mean() - y.mean()))
                  .as("mean of %s: %s, %s", name, x, y)
                  .isLessThanOrEqualTo(STANDARD_ERRORS * error);
              // Both count a finite test set, of different sizes: only the mean must agree.
              if (!name.contains("accuracy")) {
                assertThat(distance(a, b))
                    .as("distribution of %s", name)
                    .isLessThanOrEqualTo(KOLMOGOROV * Math.sqrt(2.0 / SEEDS));
              }
            });
  }

  private static List<Trace> runs(Engine engine, Setting setting) {
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(
            seed ->
                engine.train(
                    setting,
                    seed,
                    new Recording(10, true, false),
                    TrainingListener.NONE,
                    () -> false))
        .toList();
  }

  /** What is recorded of every arm at its start, on the way and at its end, and what is paired. */
  private static Map<String, ToDoubleFunction<Trace>> measures(Setting setting) {
    Map<String, ToDoubleFunction<Trace>> all = new LinkedHashMap<>();
    for (Arm arm : CnnArms.ALL) {
      int steps =
          arm.equals(CnnArms.UPSTREAM)
              ? setting.whole(CnnSpace.UPSTREAM_STEPS)
              : setting.whole(CnnSpace.DOWNSTREAM_STEPS);
      for (int step : new int[] {0, 10, steps}) {
        String where = arm.key() + " at step " + step + ", ";
        of(CnnMeasures.TRAIN_LOSS, "loss", where, arm, step, all);
        of(CnnMeasures.TRAIN_ACCURACY, "train accuracy", where, arm, step, all);
        of(CnnMeasures.TEST_ACCURACY, "test accuracy", where, arm, step, all);
        coefficient(Coefficients::gammaUMean, "mean γ", where, arm, step, all);
        coefficient(Coefficients::gammaUMax, "max γ", where, arm, step, all);
        coefficient(Coefficients::gammaV1Mean, "mean γ₁", where, arm, step, all);
        coefficient(Coefficients::gammaV1Max, "max γ₁", where, arm, step, all);
        coefficient(Coefficients::gammaV2Mean, "mean γ₂", where, arm, step, all);
        coefficient(Coefficients::gammaV2Max, "max γ₂", where, arm, step, all);
        coefficient(Coefficients::rho1OwnMean, "mean ρ₁", where, arm, step, all);
        coefficient(Coefficients::rho1OwnMax, "max ρ₁", where, arm, step, all);
        coefficient(Coefficients::rho2OwnMean, "mean ρ₂", where, arm, step, all);
        coefficient(Coefficients::rho2OwnMax, "max ρ₂", where, arm, step, all);
      }
    }
    ToDoubleFunction<Trace> transferLoss = all.get("transfer at step 10, loss");
    ToDoubleFunction<Trace> scratchLoss = all.get("scratch at step 10, loss");
    ToDoubleFunction<Trace> upstreamLoss = all.get("upstream at step 10, loss");
    all.put(
        "loss, transfer − scratch",
        run -> transferLoss.applyAsDouble(run) - scratchLoss.applyAsDouble(run));
    all.put(
        "loss, transfer × upstream",
        run -> transferLoss.applyAsDouble(run) * upstreamLoss.applyAsDouble(run));
    return all;
  }

  private static void coefficient(
      ToDoubleFunction<Coefficients> value,
      String name,
      String where,
      Arm arm,
      int step,
      Map<String, ToDoubleFunction<Trace>> all) {
    of(sample -> value.applyAsDouble(CnnSample.coefficients(sample)), name, where, arm, step, all);
  }

  private static void of(
      ToDoubleFunction<Sample> value,
      String name,
      String where,
      Arm arm,
      int step,
      Map<String, ToDoubleFunction<Trace>> all) {
    all.put(
        where + name,
        run ->
            run.arm(arm).samples().stream()
                .filter(sample -> sample.step() == step)
                .mapToDouble(value)
                .findFirst()
                .orElseThrow());
  }

  /** Kolmogorov–Smirnov distance of two sorted samples of equal size. */
  private static double distance(double[] a, double[] b) {
    List<Double> points = new ArrayList<>();
    Arrays.stream(a).forEach(points::add);
    Arrays.stream(b).forEach(points::add);
    double greatest = 0;
    for (double x : points) {
      greatest = Math.max(greatest, Math.abs(share(a, x) - share(b, x)));
    }
    return greatest;
  }

  private static double share(double[] sorted, double x) {
    return Arrays.stream(sorted).filter(value -> value <= x).count() / (double) sorted.length;
  }
}
