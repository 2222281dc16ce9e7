package carryover.studies.cnn.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.UpdateRule;
import carryover.study.Arm;
import carryover.study.CannotTrainException;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of three and four layers (docs/model.md §8.5). */
class DepthTest {
  /** N₁ = 9, N₂ = 7, ‖u‖ = 1, S = 1.5, ‖v1‖ = 0.7, d = 12, m = 3, η = 0.3, σ₀ = 0.5. */
  private static final Setting SMALL =
      CnnSpace.setting(0.7, 9, 7, 1.1, 0.9, 1, 1.5, 0.7, 12, 3, 0.3, 20, 20, 0.5);

  private static final double STEP = 1e-6;

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void allLayersFollowTheGradientThatFiniteDifferencesGive(int depth) {
    try (DirectFixture start = DirectFixture.downstream(deep(depth), 3);
        DirectFixture trained = DirectFixture.downstream(deep(depth), 3)) {
      trained.arm.evaluate();
      trained.arm.step();
      double[][] before = start.filters();
      double[][] after = trained.filters();
      double moved = 0;
      for (int k = 0; k < before.length; k++) {
        for (int e = 0; e < before[k].length; e++) {
          double weight = before[k][e];
          before[k][e] = weight + STEP;
          double above = start.loss(before);
          before[k][e] = weight - STEP;
          double below = start.loss(before);
          before[k][e] = weight;

          assertThat(slope(weight, after[k][e])).isCloseTo(ratio(above, below), within(1e-8));
          moved = Math.max(moved, Math.abs(after[k][e] - weight));
        }
      }
      start.setFilters(before);
      for (int layer = 0; layer < depth - 2; layer++) {
        double[] weights = start.upper.weights(layer);
        for (int e = 0; e < weights.length; e++) {
          double weight = weights[e];
          weights[e] = weight + STEP;
          double above = start.loss();
          weights[e] = weight - STEP;
          double below = start.loss();
          weights[e] = weight;

          assertThat(slope(weight, trained.upper.weights(layer)[e]))
              .isCloseTo(ratio(above, below), within(1e-8));
        }
        assertThat(weights).isNotEqualTo(trained.upper.weights(layer));
      }
      assertThat(moved).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void upperLayersThatStayTheIdentityGiveTheNetworkOfTwoLayersBitForBit(int depth) {
    try (DirectFixture two = DirectFixture.downstream(SMALL, 4);
        DirectFixture more = DirectFixture.downstream(deep(depth), 4)) {
      for (int step = 0; step < 30; step++) {
        more.setUpperToIdentity();
        assertThat(more.loss()).isEqualTo(two.loss());
        two.arm.step();
        more.arm.step();
      }

      assertThat(more.filters()).isDeepEqualTo(two.filters());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void coefficientsOfTheFiltersReassembleThem(int depth) {
    try (DirectFixture network = DirectFixture.downstream(deep(depth), 5)) {
      double[][] sum = network.filters();
      for (int step = 0; step < 20; step++) {
        network.arm.evaluate();
        network.arm.step();
      }
      double[] squares = network.task.noiseSquares();
      double[] vector = new double[SMALL.whole(CnnSpace.DIMENSION)];
      DirectLedger ledger = network.arm.ledger();
      for (int k = 0; k < sum.length; k++) {
        network.task.signal().getColumn(0, vector);
        add(sum[k], ledger.signal(k), vector);
        for (int i = 0; i < ledger.samples(); i++) {
          network.task.noise().getColumn(i, vector);
          add(sum[k], ledger.rho(k, i) / squares[i], vector);
        }

        assertThat(network.filters()[k]).containsExactly(sum[k], within(1e-12));
      }
    }
  }

  /**
   * E‖h‖² is the same in all layers, whatever σ₀. Over 4000 starts; five standard errors, so that a
   * right scale fails once in two million seeds. The seed is fixed.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.01, 2})
  void aStartKeepsTheMeanSquareFromLayerToLayer(double initialStd) {
    CnnSetting setting =
        CnnSetting.of(deep(4).with(CnnSpace.INITIAL_STD, initialStd).with(CnnSpace.DIMENSION, 4));
    double[][] ratios = new double[2][4000];
    for (int seed = 0; seed < ratios[0].length; seed++) {
      try (DirectNetwork start = new DirectDraws(setting, seed).freshStart()) {
        double[] responses = Arrays.stream(SIGNS).map(sign -> sign * initialStd).toArray();
        PatchOutputs outputs = start.upper().outputs(responses);
        for (int layer = 0; layer < 2; layer++) {
          ratios[layer][seed] = square(outputs.of(layer + 1)) / square(outputs.of(0));
        }
      }
    }
    for (double[] ratio : ratios) {
      Estimate found = Estimate.of(ratio);
      assertThat(found.mean()).isCloseTo(1, within(5 * found.standardError()));
      assertThat(found.standardError()).isLessThan(0.05);
    }
  }

  private static final double[] SIGNS = {1, 0.5, -1, 2, -0.5, 1};

  @Test
  void ofUpperWeightsThoseBetweenInheritedUnitsAreInherited() {
    try (DirectNetwork learned = draws().upstreamStart();
        DirectNetwork fresh = draws().freshStart();
        DirectNetwork mixed = draws().freshStart()) {
      // Two of three, the last filter and the first.
      mixed.upper().inherit(learned.upper(), new int[] {2, 0, -1, 5, 3, -1});
      double[] first = mixed.upper().weights(0);
      double[] second = mixed.upper().weights(1);
      for (int sign = 0; sign < 2; sign++) {
        for (int unit = 0; unit < 3; unit++) {
          for (int s = 0; s < 3; s++) {
            int at = (3 * sign + unit) * 3;
            boolean inherited = unit < 2 && s < 2;
            int filter = s == 0 ? 2 : 0;

            assertThat(first[at + s])
                .isEqualTo(
                    inherited
                        ? learned.upper().weights(0)[at + filter]
                        : fresh.upper().weights(0)[at + s]);
            assertThat(second[at + s])
                .isEqualTo((inherited ? learned : fresh).upper().weights(1)[at + s]);
          }
        }
      }
    }
  }

  @Test
  void aShareOfOneInheritsTheWholeNetwork() {
    Setting setting =
        new SettingBuilder(deep(4))
            .set(CnnSpace.ALPHA, 1)
            .set(CnnSpace.UNIVERSAL_NORM, 1.5)
            .set(CnnSpace.UPSTREAM_SPECIFIC_NORM, 0)
            .set(CnnSpace.UPSTREAM_STEPS, 40)
            .set(CnnSpace.UPSTREAM_SAMPLES, 60)
            .build();
    Trace run = train(setting);
    double before = run.arm(CnnArms.UPSTREAM).end().orElseThrow().get(CnnMeasures.TEST_ACCURACY);
    double after = run.arm(CnnArms.TRANSFER).samples().get(0).get(CnnMeasures.TEST_ACCURACY);

    // The same network on the same task: σ₂ alone is another, and smaller.
    assertThat(after).isGreaterThan(0.9).isGreaterThanOrEqualTo(before - 0.02);
  }

  /** All filters are frozen then, and the layers above them learn from a start of their own. */
  @Test
  void filtersAloneMayBeInherited() {
    Setting all = deep(4).with(CnnSpace.ALPHA, 1).with(CnnSpace.INHERITED_RATE, 0);
    Trace run = train(all.with(CnnSpace.INHERITED_LAYERS, 1));

    assertThat(loss(run, 0)).isNotEqualTo(loss(train(all), 0));
    assertThat(loss(run, 20)).isLessThan(loss(run, 0));
    Sample end = run.arm(CnnArms.TRANSFER).end().orElseThrow();
    assertThat(CnnSample.coefficients(end).gammaV2Mean()).isZero();
    assertThat(CnnSample.coefficients(end).gammaV1Mean())
        .isEqualTo(
            CnnSample.coefficients(run.arm(CnnArms.UPSTREAM).end().orElseThrow()).gammaV1Mean());
    assertThat(run.arm(CnnArms.SCRATCH).samples())
        .isEqualTo(train(all).arm(CnnArms.SCRATCH).samples());
  }

  @Test
  void withNothingInheritedTransferIsScratch() {
    Trace run = train(deep(3).with(CnnSpace.ALPHA, 0));

    assertThat(run.arm(CnnArms.TRANSFER).samples()).isEqualTo(run.arm(CnnArms.SCRATCH).samples());
  }

  @Test
  void aFrozenWholeNetworkStaysAsItWas() {
    Trace run = train(deep(4).with(CnnSpace.ALPHA, 1).with(CnnSpace.INHERITED_RATE, 0));
    double start = loss(run, 0);

    assertThat(loss(run, 20)).isEqualTo(start);
    assertThat(CnnSample.coefficients(run.arm(CnnArms.TRANSFER).end().orElseThrow()).gammaV2Mean())
        .isZero();
  }

  /** With a rate of 0 for the gradient only the pull is left: the distance shrinks by 1 − ηλ. */
  @ParameterizedTest
  @CsvSource({"false, 0.94", "true, 1"})
  void decayPullsUpperWeightsToZeroOrToTheStart(boolean towardsStart, double kept) {
    CnnSetting setting =
        CnnSetting.of(
            deep(3)
                .with(CnnSpace.DOWNSTREAM_DECAY, 0.2)
                .with(CnnSpace.DECAY_TOWARDS, towardsStart ? 1 : 0));
    UpdateRule rule = UpdateRule.scratch(setting);
    try (DirectNetwork network = draws().freshStart()) {
      UpperLayers start = network.upper().copy();
      network.upper().step(rule, 0.1, network.upper().zeros(), start);
      double[] weights = network.upper().weights(0);
      for (int e = 0; e < weights.length; e++) {
        assertThat(weights[e]).isCloseTo(kept * start.weights(0)[e], within(1e-15));
      }
    }
  }

  @Test
  void aBrokenUpperWeightIsNoticed() {
    for (double broken : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      try (DirectFixture network = DirectFixture.downstream(deep(3), 8)) {
        network.arm.evaluate();
        assertThat(network.arm.finite()).isTrue();
        network.upper.weights(0)[4] = broken;
        network.arm.evaluate();

        assertThat(network.arm.finite()).isFalse();
      }
    }
  }

  @Test
  void isToldWhileItTrainsAndStopsBetweenTwoSteps() {
    List<Integer> steps = new ArrayList<>();
    TrainingListener listener =
        new TrainingListener() {
          @Override
          public void sampled(Arm arm, Sample sample) {
            if (arm.equals(CnnArms.SCRATCH)) {
              steps.add(sample.step());
            }
          }

          @Override
          public void progressed(int done, int all) {
            assertThat(all).isEqualTo(40);
          }
        };

    Trace run =
        new DirectEngine(50)
            .train(deep(4), 1, Recording.EVERY_STEP, listener, () -> steps.size() > 5);

    assertThat(steps).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(run.cancelled()).isTrue();
  }

  @Test
  void refusesStepsThatTakeTooLong() {
    Setting large = deep(3).with(CnnSpace.DIMENSION, 1_000_000);

    assertThatThrownBy(() -> train(large))
        .isInstanceOf(CannotTrainException.class)
        .hasMessage(
            "depth = 3 is trained in all d dimensions: a step would take 2.5·10⁹ products, at"
                + " most 2·10⁹ are allowed; lower dimension, filters, upstreamSamples or"
                + " downstreamSamples");
  }

  @Test
  void trainsTheStandardNetworkInTwentyThousandDimensions() {
    DepthWork.check(
        CnnSetting.of(CnnSpace.STANDARD.with(CnnSpace.DEPTH, 4).with(CnnSpace.DIMENSION, 20_000)),
        2000);
  }

  @Test
  void learnsBothTasks() {
    Setting setting =
        new SettingBuilder(CnnSpace.STANDARD)
            .set(CnnSpace.DEPTH, 4)
            .set(CnnSpace.DIMENSION, 100)
            .set(CnnSpace.UPSTREAM_SAMPLES, 60)
            .build();
    double[] accuracies =
        LongStream.rangeClosed(1, 4)
            .mapToObj(
                seed ->
                    new DirectEngine(500)
                        .train(
                            setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false)
                        .arm(CnnArms.SCRATCH))
            .mapToDouble(arm -> arm.end().orElseThrow().get(CnnMeasures.TEST_ACCURACY))
            .toArray();

    assertThat(Arrays.stream(accuracies).average().orElseThrow()).isGreaterThan(0.95);
  }

  private static Setting deep(int depth) {
    return SMALL.with(CnnSpace.DEPTH, depth);
  }

  private static DirectDraws draws() {
    return new DirectDraws(CnnSetting.of(deep(4)), 7);
  }

  private static Trace train(Setting setting) {
    return new DirectEngine(200)
        .train(setting, 3, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
  }

  private static double loss(Trace run, int step) {
    return run.arm(CnnArms.TRANSFER).samples().get(step).get(CnnMeasures.TRAIN_LOSS);
  }

  private static double slope(double before, double after) {
    return (before - after) / SMALL.get(CnnSpace.LEARNING_RATE);
  }

  private static double ratio(double above, double below) {
    return (above - below) / (2 * STEP);
  }

  private static double square(double[] values) {
    return Arrays.stream(values).map(x -> x * x).sum();
  }

  private static void add(double[] sum, double factor, double[] vector) {
    for (int e = 0; e < sum.length; e++) {
      sum[e] += factor * vector[e];
    }
  }
}
