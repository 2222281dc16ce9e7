package carryover.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.catalogue.Catalogue;
import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.relu.ReluEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.studies.linear.theory.LinearForms;
import carryover.studies.linear.theory.ReluTransfer;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What the notes of the shipped presets on deep linear networks say is what simulation gives. Means
 * over fixed seeds, so a claim either always holds or never. The numbers are those of an
 * independent program that trains the same arms in NumPy.
 */
class LinearClaimsTest {
  private final Engine law = new LawEngine();
  private final Engine spectral = new SpectralEngine();
  private final Engine relu = new ReluEngine();

  @Test
  void byDefaultTheArmsDisagree() throws PresetException {
    Setting setting = setting("deep-linear");
    assertThat(setting).isEqualTo(LinearSpace.STANDARD);
    holds(law, 20_000, setting, Runs.gain(LinearArms.LINEAR), -0.131);
    holds(law, 20_000, setting, Runs.gain(LinearArms.FINETUNE), 0.098);
    holds(spectral, 40, setting, Runs.gain(LinearArms.LINEAR), -0.131);
    holds(spectral, 40, setting, Runs.gain(LinearArms.FINETUNE), 0.098);
    double best = mean(spectral, 40, setting, Runs.risk(LinearArms.LINEAR)).mean();
    assertThat(best).isBetween(0.5, 0.51);
  }

  @Test
  void byDefaultFineTuningIsBestWhenItIsStoppedEarly() throws PresetException {
    Setting setting = setting("deep-linear");
    // t = 5 at a step size of 0.02.
    Estimate early =
        mean(spectral, 40, setting.with(LinearSpace.DURATION, 5), Runs.risk(LinearArms.FINETUNE));
    Estimate end = mean(spectral, 40, setting, Runs.risk(LinearArms.FINETUNE));
    assertThat(early.mean()).isBetween(0.205, 0.23);
    assertThat(end.mean()).isBetween(0.255, 0.285);
  }

  @Test
  void closeToAsManySamplesAsInputsTrainingHasFarToGo() throws PresetException {
    Setting close = setting("deep-linear").with(LinearSpace.TARGET_SAMPLES, 190);
    for (Arm arm : List.of(LinearArms.SCRATCH, LinearArms.FINETUNE)) {
      double end = mean(law, 20_000, close, Runs.risk(arm)).mean();
      assertThat(end).isGreaterThan(0.8);
      assertThat(mean(spectral, 40, close, Runs.risk(arm)).mean()).isLessThan(end / 2);
    }
  }

  @Test
  void onePairOfTasksHasOppositeSigns() throws PresetException {
    List<Setting> curves = family("linear-same-pair");
    double[] gains = {0.252, -0.131, -0.461};
    for (int i = 0; i < gains.length; i++) {
      holds(law, 40_000, curves.get(i), Runs.gain(LinearArms.LINEAR), gains[i]);
      holds(spectral, 40, curves.get(i), Runs.gain(LinearArms.LINEAR), gains[i]);
      assertThat(LinearForms.KULLBACK_LEIBLER.of(curves.get(i)))
          .isEqualTo(LinearForms.KULLBACK_LEIBLER.of(curves.get(0)));
    }
  }

  @Test
  void regularisationTakesTheHelpAway() throws PresetException {
    Setting setting = setting("linear-tuned-band");
    // σ²n/(d−n−1) + 1 − n/d, less 1 + (σ²+1)/(n−2): both means are exact at every size.
    double expected = 0.25 * 170 / 29 + 0.15 - 1 - 1.25 / 168;
    holds(law, 40_000, setting, Runs.gain(LinearArms.LINEAR), expected);
    holds(spectral, 60, setting, Runs.gain(LinearArms.LINEAR), expected);
    assertThat(mean(spectral, 60, setting, Runs.gain(LinearArms.LINEAR)).mean()).isGreaterThan(0.4);
    Estimate tuned = mean(spectral, 60, setting, this::gainOverTuned);
    assertThat(tuned.mean()).isBetween(-0.6, -0.5);
  }

  @Test
  void noiseAndDepthDecideOnFineTuning() throws PresetException {
    List<Setting> depths = family("linear-noise-and-depth");
    double[] gains = {0.207, 0.115, 0.048, -0.001, -0.066};
    for (int i = 0; i < gains.length; i++) {
      holds(law, 20_000, depths.get(i), Runs.gain(LinearArms.FINETUNE), gains[i]);
      holds(spectral, 60, depths.get(i), Runs.gain(LinearArms.FINETUNE), gains[i]);
      assertThat(LinearForms.PRINTED_FINETUNE_GAIN.of(depths.get(i))).isBetween(0.205, 0.209);
    }
    for (int i = 0; i < 3; i++) {
      Setting quiet = depths.get(i).with(LinearSpace.TARGET_NOISE, 0.2);
      assertThat(mean(law, 20_000, quiet, Runs.gain(LinearArms.FINETUNE)).mean())
          .isBetween(0.198, 0.209);
    }
  }

  @Test
  void tasksThatAreFarApartTransferPerfectly() throws PresetException {
    List<Setting> sizes = family("linear-far-apart");
    double[] gains = {0.540, 4.54, 50.04};
    double[] divergences = {0, 50, 1012.5};
    for (int i = 0; i < gains.length; i++) {
      holds(law, 20_000, sizes.get(i), Runs.gain(LinearArms.LINEAR), gains[i]);
      holds(spectral, 40, sizes.get(i), Runs.gain(LinearArms.LINEAR), gains[i]);
      holds(law, 20_000, sizes.get(i), Runs.risk(LinearArms.LINEAR), 4.08e-4);
      assertThat(LinearForms.KULLBACK_LEIBLER.of(sizes.get(i)))
          .isEqualTo(divergences[i], within(1e-9));
    }
    double before = Double.POSITIVE_INFINITY;
    for (double angle : new double[] {0, 30, 60, 90}) {
      double gain =
          mean(law, 2000, sizes.get(0).with(LinearSpace.ANGLE, angle), Runs.gain(LinearArms.LINEAR))
              .mean();
      assertThat(gain).as("%s°", angle).isLessThan(before);
      before = gain;
    }
  }

  @Test
  void someOfTheStartIsWorthKeeping() throws PresetException {
    List<Setting> parts = family("linear-keep-the-start");
    double[] risks = {0.740, 0.643, 0.392, 0.268, 0.291, 0.335, 0.370};
    for (int i = 0; i < risks.length; i++) {
      Estimate risk = mean(spectral, 60, parts.get(i), Runs.risk(LinearArms.LAZY_RICH));
      assertThat(risk.mean())
          .as(parts.get(i).toString())
          .isBetween(
              risks[i] - 4 * risk.standardError() - 0.002,
              risks[i] + 4 * risk.standardError() + 0.002);
    }
    Setting best = parts.get(3);
    assertThat(mean(spectral, 60, best, Runs.gain(LinearArms.LAZY_RICH)).mean()).isPositive();
    assertThat(
            mean(
                    spectral,
                    60,
                    best,
                    trace ->
                        Runs.end(trace, LinearArms.TUNED_SCRATCH, LinearMeasures.RISK)
                            - Runs.end(trace, LinearArms.LAZY_RICH, LinearMeasures.RISK))
                .mean())
        .isPositive();
  }

  /** R_sc is exact at every size: 1−n/d + σ²n/(d−n−1) for n < d−1, σ²d/(n−d−1) for n > d+1. */
  @Test
  void withMoreSamplesScratchGetsBetterWorseAndBetterAgain() throws PresetException {
    Setting setting = setting("linear-double-descent");
    holds(law, 20_000, at(setting, 100), Runs.risk(LinearArms.SCRATCH), 0.5404);
    holds(law, 20_000, at(setting, 160), Runs.risk(LinearArms.SCRATCH), 0.3641);
    holds(law, 20_000, at(setting, 190), Runs.risk(LinearArms.SCRATCH), 0.8944);
    holds(law, 20_000, at(setting, 300), Runs.risk(LinearArms.SCRATCH), 0.0808);
    double[] tuned = {0.535, 0.205, 0.066};
    int[] samples = {100, 190, 300};
    for (int i = 0; i < samples.length; i++) {
      assertThat(
              mean(spectral, 30, at(setting, samples[i]), Runs.risk(LinearArms.TUNED_SCRATCH))
                  .mean())
          .isCloseTo(tuned[i], within(0.01));
    }
    for (int n : new int[] {100, 190, 300, 400}) {
      assertThat(mean(law, 2000, at(setting, n), Runs.risk(LinearArms.LINEAR)).mean())
          .isBetween(0.5, 0.51);
    }
    assertThat(mean(law, 20_000, at(setting, 182), Runs.gain(LinearArms.LINEAR)).mean())
        .isPositive();
    assertThat(mean(law, 20_000, at(setting, 178), Runs.gain(LinearArms.LINEAR)).mean())
        .isNegative();
    assertThat(mean(law, 20_000, at(setting, 216), Runs.gain(LinearArms.LINEAR)).mean())
        .isPositive();
    assertThat(mean(law, 20_000, at(setting, 220), Runs.gain(LinearArms.LINEAR)).mean())
        .isNegative();
    assertThat(mean(law, 2000, at(setting, 160), Runs.gain(LinearArms.FINETUNE)).mean())
        .isPositive();
    assertThat(mean(law, 2000, at(setting, 300), Runs.gain(LinearArms.FINETUNE)).mean())
        .isCloseTo(0, within(1e-9));
  }

  private static Setting at(Setting setting, int samples) {
    return setting.with(LinearSpace.TARGET_SAMPLES, samples);
  }

  @Test
  void depthCostsFineTuningAsMuchAsTheNoise() throws PresetException {
    double[] six = {0.196, 0.145, -0.064};
    List<Setting> noises = family("linear-depth-profile");
    for (int i = 0; i < six.length; i++) {
      Setting one = noises.get(i).with(LinearSpace.DEPTH, 1);
      Setting deep = noises.get(i).with(LinearSpace.DEPTH, 6);
      holds(law, 20_000, one, Runs.gain(LinearArms.FINETUNE), 0.2071);
      holds(spectral, 60, one, Runs.gain(LinearArms.FINETUNE), 0.2071);
      holds(law, 20_000, deep, Runs.gain(LinearArms.FINETUNE), six[i]);
      holds(spectral, 60, deep, Runs.gain(LinearArms.FINETUNE), six[i]);
    }
  }

  /** Trained networks and draws of their end points. */
  @Test
  void moreSourceDataCanHurt() throws PresetException {
    Setting setting = setting("linear-finite-source");
    int[] samples = {100, 150, 190, 400};
    double[] risks = {0.504, 0.602, 1.86, 0.292};
    for (int i = 0; i < samples.length; i++) {
      Setting source = setting.with(LinearSpace.SOURCE_SAMPLES, samples[i]);
      holds(law, 40_000, source, Runs.risk(LinearArms.FINETUNE), risks[i]);
      holds(spectral, 60, source, Runs.risk(LinearArms.FINETUNE), risks[i]);
    }
    int[] level = {125, 140, 250, 265};
    for (int i = 0; i < level.length; i++) {
      Setting source = setting.with(LinearSpace.SOURCE_SAMPLES, level[i]);
      double gain = mean(law, 40_000, source, Runs.gain(LinearArms.FINETUNE)).mean();
      assertThat(gain > 0).as(level[i] + " source samples").isEqualTo(i == 0 || i == 3);
    }
    Setting quiet = setting.with(LinearSpace.SOURCE_NOISE, 0);
    double before = Double.POSITIVE_INFINITY;
    for (int n : new int[] {50, 100, 150, 190, 200}) {
      double risk =
          mean(law, 2000, quiet.with(LinearSpace.SOURCE_SAMPLES, n), Runs.risk(LinearArms.FINETUNE))
              .mean();
      assertThat(risk).as(n + " source samples").isLessThan(before);
      before = risk;
    }
  }

  /**
   * The notes' numbers are means of 16 other draws, whose standard errors are below 0.03; these are
   * of 8. Networks are small, so that a training takes half a second.
   */
  @Test
  void removedNeuronsSetAFloorToLinearTransferAlone() throws PresetException {
    Setting preset = setting("linear-relu-teacher");
    double[] shares = {0, 0.125, 0.5, 1};
    double[] floors = {0, 0.09, 0.39, 1};
    double[] linear = {0.002, 0.09, 0.37, 1};
    double[] finetuned = {0.02, 0.08, 0.15, 0.21};
    for (int i = 0; i < shares.length; i++) {
      Setting setting = preset.with(LinearSpace.REMOVED_SHARE, shares[i]);
      assertThat(ReluTransfer.floor(LinearSetting.of(setting))).isCloseTo(floors[i], within(0.02));
      List<Trace> runs = runs(setting);
      assertThat(risk(runs, LinearArms.LINEAR))
          .as("μ = " + shares[i])
          .isCloseTo(linear[i], within(0.09));
      assertThat(risk(runs, LinearArms.FINETUNE)).isCloseTo(finetuned[i], within(0.04));
      assertThat(risk(runs, LinearArms.SCRATCH)).isCloseTo(0.22, within(0.07));
      double gain = risk(runs, LinearArms.SCRATCH) - risk(runs, LinearArms.FINETUNE);
      assertThat(gain).as("fine-tuning with μ = " + shares[i]).isGreaterThan(i < 3 ? 0.02 : -0.04);
      boolean helps = risk(runs, LinearArms.LINEAR) < risk(runs, LinearArms.SCRATCH);
      assertThat(helps).as("linear transfer with μ = " + shares[i]).isEqualTo(i < 2);
    }
    Setting many =
        preset.with(LinearSpace.REMOVED_SHARE, 0.125).with(LinearSpace.TARGET_SAMPLES, 400);
    List<Trace> runs = runs(many);
    assertThat(risk(runs, LinearArms.SCRATCH)).isCloseTo(0.05, within(0.012));
    assertThat(risk(runs, LinearArms.LINEAR)).isGreaterThan(risk(runs, LinearArms.SCRATCH));
  }

  private List<Trace> runs(Setting setting) {
    return LongStream.rangeClosed(201, 208)
        .mapToObj(seed -> Runs.run(relu, setting, seed))
        .toList();
  }

  private static double risk(List<Trace> runs, Arm arm) {
    return runs.stream()
        .mapToDouble(run -> Runs.end(run, arm, LinearMeasures.RISK))
        .average()
        .orElseThrow();
  }

  private double gainOverTuned(Trace trace) {
    return Runs.end(trace, LinearArms.TUNED_SCRATCH, LinearMeasures.RISK)
        - Runs.end(trace, LinearArms.LINEAR, LinearMeasures.RISK);
  }

  /** Within four standard errors, and half a unit of the last place it is known to. */
  private static void holds(
      Engine engine, int seeds, Setting setting, ToDoubleFunction<Trace> value, double wanted) {
    Estimate mean = mean(engine, seeds, setting, value);
    double slack = 4 * mean.standardError() + 0.005 * Math.abs(wanted);
    assertThat(mean.mean()).as(setting.toString()).isBetween(wanted - slack, wanted + slack);
  }

  private static Estimate mean(
      Engine engine, int seeds, Setting setting, ToDoubleFunction<Trace> value) {
    return Runs.mean(engine, setting, seeds, value);
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
    return family.values().stream()
        .map(value -> preset.setting().with(family.parameter(), value))
        .toList();
  }
}
