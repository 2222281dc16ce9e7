package carryover.studies.kernel.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.theory.SpikedSpectrum;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reduced engine against {@link PlainLinear}, in law. A comparison of two means over 400 seeds
 * each fails beyond 4 standard errors, by chance with probability 6·10⁻⁵, so below 1 % for all 28.
 */
class LinearEngineTest {
  private static final int SEEDS = 400;
  private static final LinearEngine ENGINE = new LinearEngine();

  private static SettingBuilder small() {
    return new SettingBuilder(KernelSpace.STANDARD)
        .set(KernelSpace.DIMENSION, 20)
        .set(KernelSpace.NU1, 0.5)
        .set(KernelSpace.NU2, 0.4)
        .set(KernelSpace.ALPHA_S, 0.7)
        .set(KernelSpace.ALPHA_G, 0.3)
        .set(KernelSpace.GAMMA1, 4);
  }

  static Stream<Setting> settings() {
    return Stream.of(
        small().build(),
        small().set(KernelSpace.NU1, 1).set(KernelSpace.ALPHA_G, 0).build(),
        small().set(KernelSpace.KERNEL, 1).set(KernelSpace.NU2, 0.9).build(),
        small()
            .set(KernelSpace.KERNEL, 2)
            .set(KernelSpace.C1, -1.2)
            .set(KernelSpace.C3, 0.5)
            .build(),
        small().set(KernelSpace.READOUT_STEPS, 7).build(),
        small().set(KernelSpace.RELATIVE_RIDGE, 0.1).build(),
        small().set(KernelSpace.READOUT_STEPS, 20).set(KernelSpace.RELATIVE_RIDGE, 0.02).build());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void readoutsAgreeWithSolvingInFull(Setting setting) {
    compare(setting, KernelArms.SOURCE, PlainLinear::sourceLoss);
    compare(setting, KernelArms.PROBE, PlainLinear::probeLoss);
    compare(setting, KernelArms.FROZEN, PlainLinear::frozenLoss);
  }

  private static void compare(Setting setting, Arm arm, ToDoubleFunction<PlainLinear> plain) {
    KernelSetting typed = KernelSetting.of(setting);
    Estimate expected = estimate(SEEDS, seed -> plain.applyAsDouble(new PlainLinear(typed, seed)));
    Estimate found = estimate(SEEDS, seed -> end(setting, seed, arm).get(KernelMeasures.TEST_LOSS));
    assertThat(found.mean())
        .as("%s of %s", arm.key(), setting)
        .isCloseTo(
            expected.mean(),
            within(1e-9 + 4 * Math.hypot(expected.standardError(), found.standardError())));
  }

  /** The flow is slow to work out in full, so 60 seeds: by chance with probability 2·10⁻⁴. */
  @Test
  void allLayersEndWhereTheFlowEnds() {
    for (int readout = 0; readout < 2; readout++) {
      Setting setting =
          small().set(KernelSpace.GAMMA2, 2).set(KernelSpace.LINEAR_READOUT, readout).build();
      KernelSetting typed = KernelSetting.of(setting);
      Estimate expected = estimate(60, seed -> new PlainLinear(typed, seed).allLayersLoss(false));
      Estimate found =
          estimate(
              SEEDS, seed -> end(setting, seed, KernelArms.TRANSFER).get(KernelMeasures.TEST_LOSS));
      assertThat(found.mean())
          .isCloseTo(
              expected.mean(),
              within(4 * Math.hypot(expected.standardError(), found.standardError())));
    }
  }

  @Test
  void fromScratchTheFlowEndsAtTheInterpolatorForEveryGamma() {
    for (double gamma2 : new double[] {0.1, 1, 5}) {
      KernelSetting setting = KernelSetting.of(small().set(KernelSpace.GAMMA2, gamma2).build());
      PlainLinear plain = new PlainLinear(setting, 3);
      assertThat(plain.allLayersLoss(true)).isCloseTo(plain.probeLoss(), within(1e-6));
      Trace trace = train(setting.values(), 3, Recording.FINAL_ONLY);
      assertThat(loss(trace, KernelArms.SCRATCH))
          .isCloseTo(loss(trace, KernelArms.PROBE), within(1e-12));
    }
  }

  @Test
  void aReadoutTrainedForLongEndsAtItsSolution() {
    Setting many = small().set(KernelSpace.READOUT_STEPS, 9_999).build();
    Trace descended = train(many, 5, Recording.FINAL_ONLY);
    Trace solved = train(small().build(), 5, Recording.FINAL_ONLY);
    for (Arm arm : List.of(KernelArms.PROBE, KernelArms.FROZEN)) {
      assertThat(loss(descended, arm)).isCloseTo(loss(solved, arm), within(1e-6));
    }
    Setting ridged = small().set(KernelSpace.RELATIVE_RIDGE, 1e-9).build();
    assertThat(loss(train(ridged, 5, Recording.FINAL_ONLY), KernelArms.FROZEN))
        .isCloseTo(loss(solved, KernelArms.FROZEN), within(1e-6));
  }

  @Test
  void lossesFallSmoothlyAlongASweepOfOneSeed() {
    double before = 1;
    for (double nu2 = 0.05; nu2 < 0.97; nu2 += 0.05) {
      Setting setting = KernelSpace.STANDARD.with(KernelSpace.NU2, nu2);
      double loss = loss(train(setting, 2, Recording.FINAL_ONLY), KernelArms.PROBE);
      assertThat(loss).isLessThanOrEqualTo(before);
      before = loss;
    }
  }

  @Test
  void theSpectrumHasTheOutlierOfTheClosedForm() {
    // The outlier's own fluctuation at D = 300 is about √(2/90)·(1+χ̃) ≈ 15 %, 4 % of 16 seeds.
    Setting setting = KernelSpace.STANDARD.with(KernelSpace.GAMMA1, 10);
    SpikedSpectrum form = new SpikedSpectrum(FeatureKernel.exact(10, 1).strength(), 0.3);
    Recording detailed = new Recording(Integer.MAX_VALUE, true, true);
    Estimate greatest =
        estimate(16, seed -> spectrum(train(setting, seed, detailed), KernelArms.FROZEN)[0]);
    assertThat(greatest.mean())
        .isCloseTo(form.outlier().orElseThrow(), within(4 * greatest.standardError()));
    double[] one = spectrum(train(setting, 1, detailed), KernelArms.FROZEN);
    assertThat(one).hasSize(90);
    assertThat(one[1]).isCloseTo(form.greatest(), within(0.1 * form.greatest()));
    assertThat(one[89]).isCloseTo(form.least(), within(0.2));
    assertThat(spectrum(train(setting, 1, detailed), KernelArms.PROBE)[0])
        .isCloseTo(form.greatest(), within(0.1 * form.greatest()));
  }

  private static double[] spectrum(Trace trace, Arm arm) {
    Sample end = trace.arm(arm).end().orElseThrow();
    return end.detail(KernelDetails.EIGENVALUES);
  }

  @Test
  void thePictureOfTheKernelIsSymmetricAndHasTheSpikeInIt() {
    Trace trace = train(KernelSpace.STANDARD, 4, new Recording(1, true, true));
    for (Arm arm : List.of(KernelArms.PROBE, KernelArms.FROZEN, KernelArms.TRANSFER)) {
      double[] picture = trace.arm(arm).end().orElseThrow().detail(KernelDetails.KERNEL);
      int rows = KernelDetails.PICTURED;
      assertThat(picture).hasSize(rows * rows);
      for (int i = 0; i < rows; i++) {
        assertThat(picture[i * rows + i]).isBetween(0.5, 2.0);
        assertThat(picture[i * rows]).isEqualTo(picture[i]);
      }
    }
  }

  /** With βₛ = β_t = v the spike on the samples is χ̃·yyᵀ, over D in the picture. */
  @Test
  void theKernelGainsTheLabelsTimesTheSpike() {
    Setting setting = KernelSpace.STANDARD.with(KernelSpace.ALPHA_S, 1);
    Trace trace = train(setting, 4, new Recording(1, true, true));
    Sample before = trace.arm(KernelArms.PROBE).end().orElseThrow();
    Sample after = trace.arm(KernelArms.FROZEN).end().orElseThrow();
    double[] labels = after.detail(KernelDetails.LABELS);
    double strength = Math.sqrt(1 + 9) - 1;
    int rows = KernelDetails.PICTURED;
    assertThat(labels).hasSize(rows).isSorted().isEqualTo(before.detail(KernelDetails.LABELS));
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        assertThat(
                after.detail(KernelDetails.KERNEL)[i * rows + j]
                    - before.detail(KernelDetails.KERNEL)[i * rows + j])
            .isCloseTo(strength * labels[i] * labels[j] / 300, within(1e-12));
      }
    }
  }

  /** The source's kernel is that of the arms that take its features as they are. */
  @Test
  void theSourceShowsTheKernelBeforeAndAfter() {
    Trace trace = train(KernelSpace.STANDARD, 4, new Recording(1, true, true));
    List<Sample> source = trace.arm(KernelArms.SOURCE).samples();
    for (int kind = 0; kind < KernelDetails.ALL.size(); kind++) {
      assertThat(source.get(0).detail(kind))
          .isEqualTo(trace.arm(KernelArms.PROBE).end().orElseThrow().detail(kind));
      assertThat(source.get(1).detail(kind))
          .isEqualTo(trace.arm(KernelArms.FROZEN).end().orElseThrow().detail(kind))
          .hasSize(KernelDetails.ALL.get(kind).units().applyAsInt(KernelSpace.STANDARD));
    }
  }

  @Test
  void whatSamplesOfTheKernelSayIsWhatItIs() {
    // tr K/P₂ over seeds against D + tr C, by the diagonal of the picture.
    Setting setting = KernelSpace.STANDARD;
    Recording detailed = new Recording(Integer.MAX_VALUE, true, true);
    Estimate mean =
        estimate(
            40,
            seed -> {
              double[] values = spectrum(train(setting, seed, detailed), KernelArms.FROZEN);
              double sum = 0;
              for (double value : values) {
                sum += value;
              }
              return sum;
            });
    double expected = 300 + FeatureKernel.exact(3, 1).strength();
    assertThat(mean.mean()).isCloseTo(expected, within(4 * mean.standardError()));
    Sample end = end(setting, 1, KernelArms.FROZEN);
    assertThat(end.get(KernelMeasures.PREACTIVATION_VARIANCE))
        .isCloseTo(expected / 300, within(1e-12));
  }

  private static Estimate estimate(int seeds, java.util.function.LongToDoubleFunction value) {
    return Estimate.of(LongStream.rangeClosed(1, seeds).mapToDouble(value).toArray());
  }

  private static double loss(Trace trace, Arm arm) {
    return trace.arm(arm).end().orElseThrow().get(KernelMeasures.TEST_LOSS);
  }

  private static Sample end(Setting setting, long seed, Arm arm) {
    return train(setting, seed, Recording.FINAL_ONLY).arm(arm).end().orElseThrow();
  }

  private static Trace train(Setting setting, long seed, Recording recording) {
    return ENGINE.train(setting, seed, recording, TrainingListener.NONE, () -> false);
  }
}
