package carryover.studies.kernel.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.KernelSpace;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks trained in single precision against {@link PlainRelu} on the same random numbers. */
class ReluEngineTest {
  private static SettingBuilder small() {
    return new SettingBuilder(KernelSpace.STANDARD)
        .set(KernelSpace.MODE, 1)
        .set(KernelSpace.RELU_DIMENSION, 10)
        .set(KernelSpace.WIDTH, 64)
        .set(KernelSpace.UPSTREAM_SAMPLES, 40)
        .set(KernelSpace.DOWNSTREAM_SAMPLES, 20)
        .set(KernelSpace.UPSTREAM_STEPS, 40)
        .set(KernelSpace.DOWNSTREAM_STEPS, 30)
        .set(KernelSpace.OVERLAP, 0.8)
        .set(KernelSpace.GAMMA1, 1)
        .set(KernelSpace.GAMMA2, 0.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void everyStepIsThatOfTheModel(int readout) {
    Setting setting = small().set(KernelSpace.READOUT, readout).build();
    PlainRelu.Ends expected = new PlainRelu(KernelSetting.of(setting), 5).ends();
    Trace trace = train(setting, 5);

    assertThat(loss(trace, KernelArms.SOURCE)).isCloseTo(expected.source(), within(1e-4));
    assertThat(loss(trace, KernelArms.TRANSFER)).isCloseTo(expected.transfer(), within(1e-4));
    assertThat(loss(trace, KernelArms.SCRATCH)).isCloseTo(expected.scratch(), within(1e-4));
  }

  @Test
  void largeGammaIsKeptStableByTheLimiter() {
    Setting setting = small().set(KernelSpace.GAMMA1, 10).set(KernelSpace.LEARNING_RATE, 4).build();
    PlainRelu.Ends expected = new PlainRelu(KernelSetting.of(setting), 2).ends();
    Trace trace = train(setting, 2);

    assertThat(loss(trace, KernelArms.SOURCE)).isCloseTo(expected.source(), within(1e-3));
    assertThat(trace.arm(KernelArms.TRANSFER).end().orElseThrow().get(KernelMeasures.TRAIN_LOSS))
        .isLessThan(0.3);
  }

  /**
   * Of these seeds the third would lose its way at step 3 if the limiter looked at step 5 first.
   */
  @Test
  void theKernelOfARichNetworkGrowsTooFastForFewLooks() {
    Setting setting =
        small()
            .set(KernelSpace.RELU_DIMENSION, 20)
            .set(KernelSpace.WIDTH, 512)
            .set(KernelSpace.OVERLAP, 1)
            .set(KernelSpace.UPSTREAM_STEPS, 0)
            .set(KernelSpace.GAMMA2, 4)
            .set(KernelSpace.DOWNSTREAM_STEPS, 20)
            .build();
    for (long seed = 11; seed <= 14; seed++) {
      List<Sample> samples =
          new ReluEngine()
              .train(setting, seed, Recording.EVERY_STEP, TrainingListener.NONE, () -> false)
              .arm(KernelArms.SCRATCH)
              .samples();
      double start = samples.get(0).get(KernelMeasures.TRAIN_LOSS);
      assertThat(samples)
          .as("seed %d", seed)
          .allMatch(sample -> sample.get(KernelMeasures.TRAIN_LOSS) <= start);
    }
  }

  /** Eight seeds, long enough to amplify what rounding does to the path. */
  @Test
  void singlePrecisionChangesNothingBeyondTheStandardError() {
    Setting setting =
        small()
            .set(KernelSpace.WIDTH, 128)
            .set(KernelSpace.UPSTREAM_STEPS, 200)
            .set(KernelSpace.DOWNSTREAM_STEPS, 300)
            .build();
    List<double[]> pairs = new ArrayList<>();
    for (long seed = 1; seed <= 8; seed++) {
      Trace trace = train(setting, seed);
      PlainRelu.Ends plain = new PlainRelu(KernelSetting.of(setting), seed).ends();
      pairs.add(
          new double[] {
            loss(trace, KernelArms.TRANSFER), plain.transfer(),
            loss(trace, KernelArms.SCRATCH), plain.scratch()
          });
    }
    for (int arm = 0; arm < 4; arm += 2) {
      int place = arm;
      Estimate single = Estimate.of(pairs.stream().mapToDouble(pair -> pair[place]).toArray());
      Estimate exact = Estimate.of(pairs.stream().mapToDouble(pair -> pair[place + 1]).toArray());
      assertThat(single.mean()).isCloseTo(exact.mean(), within(0.02 * exact.standardError()));
    }
  }

  @Test
  void featuresAtTheStartAreGaussian() {
    Setting setting =
        small().set(KernelSpace.WIDTH, 4096).set(KernelSpace.UPSTREAM_STEPS, 0).build();
    Recording detailed = new Recording(1, true, true);
    Sample start =
        new ReluEngine()
            .train(
                setting.with(KernelSpace.DOWNSTREAM_STEPS, 0),
                1,
                detailed,
                TrainingListener.NONE,
                () -> false)
            .arm(KernelArms.SCRATCH)
            .end()
            .orElseThrow();
    // Standard errors of 4096 Gaussian neurons: √(24/4096) = 0.08 of a kurtosis, 0.022 of a
    // variance.
    assertThat(start.get(KernelMeasures.KURTOSIS)).isCloseTo(3, within(0.2));
    assertThat(start.get(KernelMeasures.PREACTIVATION_VARIANCE)).isCloseTo(1, within(0.06));
    assertThat(start.get(KernelMeasures.OVERLAP)).isCloseTo(1, within(0.1));
    assertThat(start.get(KernelMeasures.UNUSED_OVERLAP)).isCloseTo(1, within(0.1));
    double[] density = start.detail(KernelDetails.HISTOGRAM);
    double width = 2 * KernelDetails.REACH / KernelDetails.BINS;
    double total = 0;
    for (int bin = 0; bin < density.length; bin++) {
      double middle = -KernelDetails.REACH + (bin + 0.5) * width;
      assertThat(density[bin])
          .isCloseTo(Math.exp(-middle * middle / 2) / Math.sqrt(2 * Math.PI), within(0.02));
      total += density[bin] * width;
    }
    assertThat(total).isCloseTo(1, within(1e-12));
    double[] eigenvalues = start.detail(KernelDetails.EIGENVALUES);
    assertThat(eigenvalues[0] / java.util.Arrays.stream(eigenvalues).sum())
        .isCloseTo(start.get(KernelMeasures.FIRST_SHARE), within(1e-12));
  }

  @Test
  void alignmentIsOneForTheKernelOfTheLabelsThemselves() {
    double[] labels = {1, -2, 0.5, 3};
    double[] kernel = new double[16];
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        kernel[4 * i + j] = labels[i] * labels[j] + 7;
      }
    }
    assertThat(FeatureReport.alignment(kernel, labels)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aSmallRidgeFitsItsSamplesAndALargeOneNothing() {
    Setting fitted = small().set(KernelSpace.RIDGE, 1e-6).set(KernelSpace.WIDTH, 512).build();
    Trace close = train(fitted, 3);
    assertThat(close.arm(KernelArms.FROZEN).end().orElseThrow().get(KernelMeasures.TRAIN_LOSS))
        .isLessThan(1e-6);
    Trace stiff = train(fitted.with(KernelSpace.RIDGE, 1), 3);
    assertThat(stiff.arm(KernelArms.FROZEN).end().orElseThrow().get(KernelMeasures.TRAIN_LOSS))
        .isGreaterThan(0.01);
  }

  @Test
  void aNetworkThatHasLearnedRestsUntilTheEnd() {
    Setting setting =
        small()
            .set(KernelSpace.DOWNSTREAM_SAMPLES, 5)
            .set(KernelSpace.WIDTH, 256)
            .set(KernelSpace.DOWNSTREAM_STEPS, 2000)
            .build();
    Trace trace =
        new ReluEngine()
            .train(setting, 1, new Recording(100, true, false), TrainingListener.NONE, () -> false);
    List<Sample> samples = trace.arm(KernelArms.SCRATCH).samples();
    assertThat(samples).hasSize(21);
    Sample before = samples.get(19);
    Sample end = samples.get(20);
    assertThat(end.get(KernelMeasures.TRAIN_LOSS)).isLessThan(1e-9);
    assertThat(end.get(KernelMeasures.TEST_LOSS)).isEqualTo(before.get(KernelMeasures.TEST_LOSS));
    assertThat(end.get(KernelMeasures.TIME)).isEqualTo(before.get(KernelMeasures.TIME));
  }

  private static double loss(Trace trace, Arm arm) {
    return trace.arm(arm).end().orElseThrow().get(KernelMeasures.TEST_LOSS);
  }

  private static Trace train(Setting setting, long seed) {
    return new ReluEngine()
        .train(setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
  }
}
