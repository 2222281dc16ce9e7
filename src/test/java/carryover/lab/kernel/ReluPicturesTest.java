package carryover.lab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pictures of the ReLU mode, that move with the time cursor. */
class ReluPicturesTest {
  private static final Setting SETTING =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.MODE, 1)
          .set(KernelSpace.RELU_DIMENSION, 10)
          .set(KernelSpace.WIDTH, 64)
          .set(KernelSpace.UPSTREAM_SAMPLES, 40)
          .set(KernelSpace.DOWNSTREAM_SAMPLES, 20)
          .set(KernelSpace.UPSTREAM_STEPS, 40)
          .set(KernelSpace.DOWNSTREAM_STEPS, 30)
          .set(KernelSpace.GAMMA1, 3)
          .set(KernelSpace.GAMMA2, 3)
          .build();
  private static final RunResults RESULTS = results(SETTING);
  private static final Trace FIRST = RESULTS.traces().get(0);

  /** Kernels of the first of two seeds alone are recorded, as on screen. */
  private static RunResults results(Setting setting) {
    KernelEngine engine = new KernelEngine();
    return RunResults.untrained(new Experiment(setting, new Seeds(1, 2)))
        .with(
            engine.train(
                setting,
                1,
                new Recording(1, 400, true, 17, true),
                TrainingListener.NONE,
                () -> false))
        .with(
            engine.train(
                setting,
                2,
                new Recording(1, 400, true, 0, true),
                TrainingListener.NONE,
                () -> false));
  }

  private static PreactivationHistogram histogram(RunResults results, int cursor) {
    return new PreactivationHistogram(AdaptiveKernel.study(), KernelRun.of(results, cursor), false);
  }

  private static Series series(LineChartModel model, String id) {
    return model.series().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Sample at(int step) {
    return FIRST.arm(KernelArms.TRANSFER).samples().get(step);
  }

  @Test
  void theHistogramMovesWithTheCursorFromWhereTask1HasEnded() {
    Sample pretrained = FIRST.arm(KernelArms.SOURCE).end().orElseThrow();
    LineChartModel start = histogram(RESULTS, 0).model("", "");
    assertThat(series(start, "transfer").y())
        .isEqualTo(pretrained.detail(KernelDetails.HISTOGRAM))
        .isEqualTo(series(start, "source").y());
    LineChartModel later = histogram(RESULTS, 9).model("", "");
    // The last frame up to step 9 is 8, and the last of every second step, too.
    assertThat(series(later, "transfer").y()).isEqualTo(at(8).detail(KernelDetails.HISTOGRAM));
    assertThat(series(later, "transfer").label())
        .isEqualTo(
            String.format(Locale.ROOT, "transfer: %.2f", at(8).get(KernelMeasures.KURTOSIS)));
  }

  /** The dashed line is a density with the mean and variance of all that is in the histogram. */
  @Test
  void theGaussianHasTheMomentsOfTheHistogram() {
    // Of richer networks some preactivations lie beyond the bins.
    Setting mild = SETTING.with(KernelSpace.GAMMA1, 0.5).with(KernelSpace.GAMMA2, 0.5);
    Sample end = results(mild).traces().get(0).arm(KernelArms.TRANSFER).end().orElseThrow();
    double[] density = PreactivationHistogram.gaussians(end);
    double[] h = PreactivationHistogram.middles();
    double width = h[1] - h[0];
    double total = 0;
    double square = 0;
    for (int i = 0; i < h.length; i++) {
      total += density[i] * width;
      square += density[i] * h[i] * h[i] * width;
    }
    double expected =
        IntStream.range(0, KernelDetails.HISTOGRAM_POINTS)
            .mapToDouble(
                i ->
                    end.detail(KernelDetails.VARIANCES)[i]
                        + Math.pow(end.detail(KernelDetails.MEANS)[i], 2))
            .average()
            .orElseThrow();
    assertThat(total).isCloseTo(1, within(0.01));
    assertThat(square).isCloseTo(expected, within(0.05 * expected));
    double mean =
        IntStream.range(0, KernelDetails.HISTOGRAM_POINTS)
            .mapToDouble(i -> end.detail(KernelDetails.VARIANCES)[i])
            .average()
            .orElseThrow();
    assertThat(end.get(KernelMeasures.PREACTIVATION_VARIANCE)).isCloseTo(mean, within(1e-12));
  }

  /** Towards γ = 0 bars and Gaussian are one; 2048 neurons at 100 inputs leave ±0.01 or so. */
  @Test
  void lazyNetworksHaveTheGaussiansHistogram() {
    Setting lazy =
        SETTING
            .with(KernelSpace.WIDTH, 2048)
            .with(KernelSpace.GAMMA1, 0.01)
            .with(KernelSpace.GAMMA2, 0.01);
    LineChartModel model = histogram(results(lazy), Workbench.END).model("", "");
    double[] bars = series(model, "transfer").y();
    double[] gaussian = series(model, "gaussian").y();
    for (int i = 0; i < bars.length; i++) {
      assertThat(bars[i]).isCloseTo(gaussian[i], within(0.03));
    }
  }

  @Test
  void alignmentIsShownWhereFeaturesWereLookedAt() {
    KernelAlignment alignment = new KernelAlignment(AdaptiveKernel.study(), RESULTS, false, false);
    LineChartModel model = alignment.model(Workbench.END, "", "");
    Series source = series(model, "transfer-sourceAlignment");
    List<Sample> detailed =
        FIRST.arm(KernelArms.TRANSFER).samples().stream().filter(Sample::hasDetails).toList();
    assertThat(source.x()).isEqualTo(detailed.stream().mapToDouble(Sample::step).toArray());
    assertThat(source.y())
        .isEqualTo(detailed.stream().mapToDouble(KernelMeasures.SOURCE_ALIGNMENT).toArray());
    double learned =
        FIRST.arm(KernelArms.SOURCE).end().orElseThrow().get(KernelMeasures.SOURCE_ALIGNMENT);
    assertThat(source.y()[0]).isEqualTo(learned);
    assertThat(alignment.reading(Workbench.END))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                "transfer with source %.2f → %.2f",
                learned,
                source.y()[source.y().length - 1]));
  }

  @Test
  void lossesStandOverTheMeanTimeOfTheSeeds() {
    LineChartModel model = loss(RESULTS, Pins.NONE, WideRun.State.NONE, false);
    Series transfer = series(model, "transfer");
    double time = 0;
    double loss = 0;
    for (Trace trace : RESULTS.traces()) {
      time += trace.arm(KernelArms.TRANSFER).samples().get(7).get(KernelMeasures.TIME) / 2;
      loss += trace.arm(KernelArms.TRANSFER).samples().get(7).get(KernelMeasures.TEST_LOSS) / 2;
    }
    assertThat(transfer.x()[7]).isCloseTo(time, within(1e-12));
    assertThat(transfer.y()[7]).isCloseTo(loss, within(1e-12));
    // A logarithmic axis has no place for τ = 0.
    assertThat(series(loss(RESULTS, Pins.NONE, WideRun.State.NONE, true), "transfer").x()[6])
        .isEqualTo(transfer.x()[7]);
    // Readouts are solved for at once.
    assertThat(model.series()).extracting(Series::id).containsExactly("scratch", "transfer");
  }

  @Test
  void aFamilyAndAWideNetworkStandBeside() {
    RunResults lazy = results(SETTING.with(KernelSpace.GAMMA2, 0.1));
    Pins pins = Pins.NONE.with(lazy).with(RunResults.untrained(waiting()));
    WideRun.State wide = new WideRun.State(256, List.of(FIRST), 2, 0.5, "");
    LineChartModel model = loss(RESULTS, pins, wide, true);
    assertThat(model.series())
        .extracting(s -> s.label().replace('\u00a0', ' '))
        .containsExactly(
            "γ₂ = 0.1, scratch",
            "γ₂ = 0.1, transfer",
            "scratch, N = 256",
            "transfer, N = 256",
            "scratch",
            "transfer");
    assertThat(model.series().get(1).colour()).isEqualTo(pins.list().get(0).colour());
  }

  private static Experiment waiting() {
    return new Experiment(SETTING.with(KernelSpace.GAMMA2, 0.3), new Seeds(1, 2));
  }

  private static LineChartModel loss(
      RunResults results, Pins pins, WideRun.State wide, boolean log) {
    return new LossOverTime(
            AdaptiveKernel.study(),
            results,
            pins,
            wide,
            new LossOverTime.Options(KernelMeasures.TEST_LOSS, log, false, Workbench.END, true))
        .model("", "");
  }
}
