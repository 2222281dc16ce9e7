package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.fast.FastEngine;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the notes of the shipped presets say is what training gives. Means over four fixed seeds, so
 * a claim either always holds or never; every margin is at least two standard errors of the mean.
 */
@Tag("long")
class ShippedClaimsTest {
  private static final int SEEDS = 4;

  private final FastEngine engine = new FastEngine();
  private final Map<Setting, List<Trace>> trained = new HashMap<>();

  @Test
  void defaultTransferStartsAheadAndStaysAhead() throws Exception {
    Setting setting = setting("default");
    assertThat(accuracyAt(setting, CnnArms.TRANSFER, 0)).isGreaterThan(0.9);
    assertThat(accuracyAt(setting, CnnArms.SCRATCH, 0)).isBetween(0.45, 0.55);
    assertThat(accuracyAt(setting, CnnArms.SCRATCH, 200)).isBetween(0.82, 0.86);
    assertThat(end(setting, CnnArms.TRANSFER, CnnMeasures.TRAIN_ACCURACY)).isEqualTo(1);
    assertThat(end(setting, CnnArms.SCRATCH, CnnMeasures.TRAIN_ACCURACY)).isEqualTo(1);
    assertThat(difference(setting)).isGreaterThan(0.1);
    assertThat(difference(setting.with(CnnSpace.UNIVERSAL_NORM, 0.5))).isLessThan(-0.02);
  }

  @Test
  void figure1aMoreUpstreamSamplesRaiseTransferAlone() throws Exception {
    List<Setting> curves = family("fig1a-upstream-samples");
    double[] ends = ends(curves, CnnArms.TRANSFER);
    double[] starts = starts(curves);
    for (int i = 1; i < ends.length; i++) {
      assertThat(ends[i] - ends[i - 1]).isBetween(0.01, 0.035);
    }
    int last = ends.length - 1;
    assertThat(starts[last] - starts[0]).isGreaterThan(ends[last] - ends[0]);
    assertThat(DoubleStream.of(ends(curves, CnnArms.SCRATCH)).distinct()).hasSize(1);
  }

  @Test
  void figure1bANoisierSourceBringsTransferDownToScratch() throws Exception {
    List<Setting> curves = family("fig1b-upstream-noise");
    double[] ends = ends(curves, CnnArms.TRANSFER);
    assertThat(ends).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(ends[0]).isGreaterThan(0.95);
    assertThat(difference(curves.get(curves.size() - 1))).isBetween(-0.01, 0.04);
    assertThat(end(curves.get(0), CnnArms.UPSTREAM, s -> CnnSample.coefficients(s).gammaUMean()))
        .isGreaterThan(
            3 * end(curves.get(3), CnnArms.UPSTREAM, s -> CnnSample.coefficients(s).gammaUMean()));
  }

  @Test
  void figure1cTheSharedSignalDecidesTheSign() throws Exception {
    List<Setting> curves = family("fig1c-shared-signal");
    assertThat(ends(curves, CnnArms.TRANSFER)).isSorted();
    assertThat(DoubleStream.of(ends(curves, CnnArms.SCRATCH)).distinct()).hasSize(1);
    assertThat(difference(curves.get(0))).isLessThan(-0.05);
    assertThat(difference(curves.get(2))).isLessThan(0);
    assertThat(difference(curves.get(3))).isGreaterThan(0);
    assertThat(difference(curves.get(5))).isGreaterThan(0.05);
  }

  @Test
  void figure2TheMapRunsFromNearOneToBelowBothThresholds() throws Exception {
    Preset map = preset("fig2a-phase-map");
    double easy = corner(map, true, false);
    double hard = corner(map, false, true);
    assertThat(easy).isGreaterThan(0.99);
    assertThat(hard).isBetween(0.55, 0.64);
    assertThat(corner(map, true, true)).isBetween(0.75, easy);
    assertThat(corner(map, false, false)).isBetween(0.75, easy);
    for (String name : List.of("fig2b-truncated-065", "fig2c-truncated-070")) {
      Preset truncated = preset(name);
      assertThat(truncated.setting()).isEqualTo(map.setting());
      assertThat(truncated.map().orElseThrow().threshold()).isBetween(hard + 0.01, easy - 0.01);
    }
  }

  @Test
  void strongPositiveTransferRestsOnTheInheritedSignal() throws Exception {
    Setting setting = setting("strong-positive-transfer");
    assertThat(end(setting, CnnArms.SCRATCH, CnnMeasures.TEST_ACCURACY)).isLessThan(0.7);
    assertThat(end(setting, CnnArms.TRANSFER, CnnMeasures.TEST_ACCURACY)).isGreaterThan(0.9);
    double inherited =
        at(setting, CnnArms.TRANSFER, 0, s -> CnnSample.coefficients(s).gammaUMean());
    double kept = end(setting, CnnArms.TRANSFER, s -> CnnSample.coefficients(s).gammaUMean());
    double learned = end(setting, CnnArms.SCRATCH, s -> CnnSample.coefficients(s).gammaUMean());
    assertThat(inherited / kept).isBetween(0.85, 0.93);
    assertThat(inherited / learned).isBetween(6.5, 7.9);
  }

  @Test
  void negativeTransferCarriesAFeatureThatNeverMoves() throws Exception {
    Setting setting = setting("negative-transfer");
    assertThat(difference(setting)).isBetween(-0.1, -0.06);
    assertThat(Prediction.of(setting).difference()).isBetween(-0.3, -0.2);
    double carried = at(setting, CnnArms.TRANSFER, 0, s -> CnnSample.coefficients(s).gammaV1Mean());
    assertThat(carried).isGreaterThan(0.5);
    assertThat(end(setting, CnnArms.TRANSFER, s -> CnnSample.coefficients(s).gammaV1Mean()))
        .isEqualTo(carried);
  }

  @Test
  void transientNegativeTransferIsAheadInTheEnd() throws Exception {
    Setting setting = setting("transient-negative-transfer");
    assertThat(accuracyAt(setting, CnnArms.TRANSFER, 200))
        .isLessThan(accuracyAt(setting, CnnArms.SCRATCH, 200) - 0.05);
    assertThat(accuracyAt(setting, CnnArms.TRANSFER, 1000))
        .isBetween(
            accuracyAt(setting, CnnArms.SCRATCH, 1000) - 0.02,
            accuracyAt(setting, CnnArms.SCRATCH, 1000) + 0.02);
    assertThat(difference(setting)).isGreaterThan(0.01);
    assertThat(
            accuracyAt(setting, CnnArms.SCRATCH, 2000) - accuracyAt(setting, CnnArms.SCRATCH, 200))
        .isBetween(-0.01, 0.01);
    Coefficients transfer = coefficients(setting, CnnArms.TRANSFER);
    Coefficients scratch = coefficients(setting, CnnArms.SCRATCH);
    assertThat(transfer.gammaV2Mean()).isGreaterThan(1.2 * scratch.gammaV2Mean());
    assertThat(transfer.rho2OwnMean()).isLessThan(0.9 * scratch.rho2OwnMean());
    assertThat(at(setting, CnnArms.TRANSFER, 200, CnnMeasures.TRAIN_LOSS))
        .isGreaterThan(at(setting, CnnArms.SCRATCH, 200, CnnMeasures.TRAIN_LOSS));
  }

  @Test
  void atTheCrossingPointTheArmsEndLevel() throws Exception {
    Setting setting = setting("crossing-point");
    double u = setting.get(CnnSpace.UNIVERSAL_NORM);
    assertThat(difference(setting)).isBetween(-0.02, 0.02);
    assertThat(difference(setting.with(CnnSpace.UNIVERSAL_NORM, u - 0.4))).isLessThan(-0.02);
    assertThat(difference(setting.with(CnnSpace.UNIVERSAL_NORM, u + 0.4))).isGreaterThan(0.02);
    assertThat(Prediction.of(setting).boundaryUniversalNorm()).isBetween(1.145, 1.155);
    assertThat(Prediction.of(setting).difference()).isBetween(-0.075, -0.065);
  }

  @Test
  void inHighDimensionNoiseIsRememberedAndNothingLearned() throws Exception {
    Setting setting = setting("high-dimensional-failure");
    for (Arm arm : List.of(CnnArms.TRANSFER, CnnArms.SCRATCH)) {
      assertThat(end(setting, arm, CnnMeasures.TEST_ACCURACY)).isLessThan(0.56);
      assertThat(end(setting, arm, CnnMeasures.TRAIN_ACCURACY)).isEqualTo(1);
      assertThat(end(setting, arm, CnnMeasures.TRAIN_LOSS)).isLessThan(0.001);
      assertThat(coefficients(setting, arm).rho2OwnMean())
          .isGreaterThan(50 * coefficients(setting, arm).gammaUMean());
    }
    Setting gentler =
        setting.with(CnnSpace.INITIAL_STD, 0.00001).with(CnnSpace.LEARNING_RATE, 0.005);
    assertThat(end(gentler, CnnArms.TRANSFER, CnnMeasures.TEST_ACCURACY)).isBetween(0.65, 0.75);
    assertThat(end(gentler, CnnArms.SCRATCH, CnnMeasures.TEST_ACCURACY)).isBetween(0.55, 0.6);
  }

  @Test
  void halfInheritanceGivesMostOfTheGainAndHalfOfTheHarm() throws Exception {
    List<Setting> curves = family("half-inheritance");
    assertThat(difference(curves.get(0))).isZero();
    double half = difference(curves.get(1));
    double full = difference(curves.get(2));
    assertThat(half / full).isBetween(0.7, 0.97);
    double halfHarm = difference(curves.get(1).with(CnnSpace.UNIVERSAL_NORM, 0));
    double fullHarm = difference(curves.get(2).with(CnnSpace.UNIVERSAL_NORM, 0));
    assertThat(fullHarm).isLessThan(-0.03);
    assertThat(halfHarm / fullHarm).isBetween(0.25, 0.75);
  }

  @Test
  void aNoisySourceNeitherHelpsNorHurts() throws Exception {
    Setting setting = setting("noisy-source");
    assertThat(difference(setting)).isBetween(-0.015, 0.015);
    assertThat(difference(setting.with(CnnSpace.UPSTREAM_NOISE, 1))).isGreaterThan(0.1);
  }

  @Test
  void benignScratchLeavesLittleToImprove() throws Exception {
    Setting setting = setting("benign-scratch");
    assertThat(end(setting, CnnArms.SCRATCH, CnnMeasures.TEST_ACCURACY)).isGreaterThan(0.99);
    assertThat(end(setting, CnnArms.SCRATCH, CnnMeasures.TRAIN_ACCURACY)).isEqualTo(1);
    assertThat(accuracyAt(setting, CnnArms.TRANSFER, 0)).isGreaterThan(0.985);
    assertThat(accuracyAt(setting, CnnArms.SCRATCH, 10)).isLessThan(0.985);
    assertThat(accuracyAt(setting, CnnArms.SCRATCH, 50)).isGreaterThan(0.985);
  }

  @Test
  void theLessonsAskAboutTheRegimesThatAreShownToHold() throws Exception {
    for (String[] pair :
        new String[][] {
          {"predict-large-source", "negative-transfer"},
          {"predict-few-samples", "strong-positive-transfer"}
        }) {
      Preset lesson = preset(pair[0]);
      assertThat(lesson.setting()).isEqualTo(setting(pair[1]));
      assertThat(lesson.notes()).isEqualTo(preset(pair[1]).notes());
      assertThat(lesson.teaching().resultHidden()).isTrue();
      assertThat(lesson.teaching().notes()).isNotBlank();
    }
  }

  private static Preset preset(String name) throws PresetException {
    return new ShippedPresets(Catalogue.studies()).read(name);
  }

  private static Setting setting(String name) throws PresetException {
    return preset(name).setting();
  }

  private static List<Setting> family(String name) throws PresetException {
    Preset preset = preset(name);
    Family family = preset.family().orElseThrow();
    List<Setting> settings = new ArrayList<>();
    for (double value : family.values()) {
      settings.add(preset.setting().with(family.parameter(), value));
    }
    return settings;
  }

  private double corner(Preset preset, boolean shared, boolean high) {
    var map = preset.map().orElseThrow();
    Setting setting =
        preset
            .setting()
            .with(map.x().parameter(), shared ? map.x().to() : map.x().from())
            .with(map.y().parameter(), high ? map.y().to() : map.y().from());
    return end(setting, CnnArms.TRANSFER, CnnMeasures.TEST_ACCURACY);
  }

  private double[] ends(List<Setting> settings, Arm arm) {
    return settings.stream().mapToDouble(s -> end(s, arm, CnnMeasures.TEST_ACCURACY)).toArray();
  }

  private double[] starts(List<Setting> settings) {
    return settings.stream().mapToDouble(s -> accuracyAt(s, CnnArms.TRANSFER, 0)).toArray();
  }

  private double difference(Setting setting) {
    return end(setting, CnnArms.TRANSFER, CnnMeasures.TEST_ACCURACY)
        - end(setting, CnnArms.SCRATCH, CnnMeasures.TEST_ACCURACY);
  }

  private Coefficients coefficients(Setting setting, Arm arm) {
    return CnnSample.coefficients(
        samples(setting, arm, setting.whole(CnnSpace.DOWNSTREAM_STEPS)).get(0));
  }

  private double accuracyAt(Setting setting, Arm arm, int step) {
    return at(setting, arm, step, CnnMeasures.TEST_ACCURACY);
  }

  private double end(Setting setting, Arm arm, ToDoubleFunction<Sample> value) {
    int steps =
        arm.equals(CnnArms.UPSTREAM)
            ? setting.whole(CnnSpace.UPSTREAM_STEPS)
            : setting.whole(CnnSpace.DOWNSTREAM_STEPS);
    return at(setting, arm, steps, value);
  }

  private double at(Setting setting, Arm arm, int step, ToDoubleFunction<Sample> value) {
    return samples(setting, arm, step).stream().mapToDouble(value).average().orElseThrow();
  }

  private List<Sample> samples(Setting setting, Arm arm, int step) {
    return trained.computeIfAbsent(setting, this::train).stream()
        .map(trace -> sample(trace.arm(arm), step))
        .toList();
  }

  private static Sample sample(ArmTrace trace, int step) {
    return trace.samples().stream().filter(s -> s.step() == step).findFirst().orElseThrow();
  }

  private List<Trace> train(Setting setting) {
    Recording recording = new Recording(10, true, false);
    return LongStream.rangeClosed(1, SEEDS)
        .mapToObj(
            seed -> engine.train(setting, seed, recording, TrainingListener.NONE, () -> false))
        .toList();
  }
}
