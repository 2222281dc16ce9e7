package carryover.lab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelDetails;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.MatricesModel;
import carryover.ui.chart.PlaneModel;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures of the linear mode, whose kernel after Task 1 is known. */
class LinearPicturesTest {
  private static final Setting STANDARD = KernelSpace.STANDARD;

  private static RunResults results(Setting setting) {
    Trace trace =
        new KernelEngine()
            .train(setting, 5, new Recording(1, true, true), TrainingListener.NONE, () -> false);
    return RunResults.untrained(new Experiment(setting, new Seeds(5, 5))).with(trace);
  }

  private static Optional<KernelRun> run(Setting setting) {
    return KernelRun.of(results(setting), Workbench.END);
  }

  private static double[] detail(Setting setting, Arm arm, int kind) {
    return end(setting, arm).detail(kind);
  }

  private static Sample end(Setting setting, Arm arm) {
    return results(setting).traces().get(0).arm(arm).end().orElseThrow();
  }

  private static LineChartModel spectrum(Setting setting, boolean all) {
    return new KernelSpectrum(AdaptiveKernel.study(), run(setting), all, false).model("", "");
  }

  @Test
  void thePicturesAreThoseOfTheArmsThatHaveTheFeatures() {
    MatricesModel model = new KernelPictures(run(STANDARD)).model("", "none");
    assertThat(model.panels())
        .extracting(MatricesModel.Panel::title)
        .containsExactly("before Task 1", "after Task 1", "after Task 2");
    List<Arm> arms = List.of(KernelArms.PROBE, KernelArms.FROZEN, KernelArms.TRANSFER);
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      double[] kernel = detail(STANDARD, arms.get(i), KernelDetails.KERNEL);
      assertThat(model.panels().get(i).values()).isEqualTo(kernel);
      for (int k = 0; k < kernel.length; k++) {
        // The diagonal of 48 × 48 entries is every 49th of them.
        if (k % 49 != 0) {
          sizes.add(kernel[k]);
        }
      }
    }
    double end = model.colours().to();
    assertThat(model.colours().from()).isEqualTo(-end);
    // The middle 95 % fit in, and at one end no more.
    assertThat(sizes.stream().filter(size -> size > end).count())
        .isLessThanOrEqualTo((long) (0.025 * sizes.size()));
    assertThat(sizes.stream().filter(size -> -size > end).count())
        .isLessThanOrEqualTo((long) (0.025 * sizes.size()));
    assertThat(sizes.stream().filter(size -> Math.abs(size) >= end).count())
        .isGreaterThanOrEqualTo((long) (0.025 * sizes.size()));
  }

  @Test
  void anEntryIsReadOutInAllPictures() {
    double[] labels = detail(STANDARD, KernelArms.PROBE, KernelDetails.LABELS);
    double[] after = detail(STANDARD, KernelArms.FROZEN, KernelDetails.KERNEL);
    var rows = new KernelPictures(run(STANDARD)).describe(0, 47);
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).value())
        .isEqualTo(
            String.format(Locale.ROOT, "%.2f, %.2f", labels[0], labels[47]).replace('-', '−'));
    assertThat(rows.get(2).value())
        .isEqualTo(String.format(Locale.ROOT, "%.3f", after[47]).replace('-', '−'));
  }

  @Test
  void thePicturesAsNumbersHaveARowForEachEntry() {
    var columns = new KernelPictures(run(STANDARD)).data().columns();
    assertThat(columns)
        .extracting(column -> column.name())
        .containsExactly("row_label", "column_label", "start", "pretrained", "tuned");
    double[] labels = detail(STANDARD, KernelArms.PROBE, KernelDetails.LABELS);
    assertThat(columns.get(0).values()[48]).isEqualTo(labels[1]);
    assertThat(columns.get(1).values()[49]).isEqualTo(labels[1]);
  }

  /** γ₁ = 10, ν₁ = 1, ν₂ = 0.3: χ = √101 − 1, above 1/√0.3; numbers by hand. */
  @Test
  void theSpikeStandsWhereTheClosedFormHasIt() {
    Setting rich = STANDARD.with(KernelSpace.GAMMA1, 10);
    LineChartModel model = spectrum(rich, false);
    assertThat(model.references())
        .extracting(ReferenceLine::label)
        .containsExactly("edge of the bulk", "spike (closed form)");
    assertThat(model.references().get(0).value()).isCloseTo(7.984816, within(1e-5));
    assertThat(model.references().get(1).value()).isCloseTo(13.751538, within(1e-5));
    Series bars = model.series().get(1);
    assertThat(bars.form()).isEqualTo(Series.Form.BARS);
    assertThat(bars.y())
        .isEqualTo(
            Arrays.copyOf(
                detail(rich, KernelArms.FROZEN, KernelDetails.EIGENVALUES), KernelSpectrum.SHOWN));
    assertThat(spectrum(rich, true).series().get(1).y()).hasSize(90);
  }

  @Test
  void aWeakSpikeIsSaidToBeHidden() {
    Setting lazy = STANDARD.with(KernelSpace.GAMMA1, 1);
    assertThat(spectrum(lazy, false).references()).hasSize(1);
    assertThat(new KernelSpectrum(AdaptiveKernel.study(), run(lazy), false, false).reading())
        .contains("χ̃ = 0.414")
        .contains("1.83")
        .endsWith("hidden in the bulk");
  }

  /** ν₁ = ½: v lies half-way between βₛ and g as D → ∞, and near it at D = 2000. */
  @Test
  void theDirectionLiesWhereFiniteSourceDataPutIt() {
    Setting half =
        STANDARD
            .with(KernelSpace.NU1, 0.5)
            .with(KernelSpace.DIMENSION, 2000)
            .with(KernelSpace.ALPHA_G, 0.2);
    LearnedDirection direction =
        LearnedDirection.of(AdaptiveKernel.study(), results(half)).orElseThrow();
    double learned = 1 - end(half, KernelArms.SOURCE).get(KernelMeasures.TEST_LOSS);
    assertThat(direction.limit()).isCloseTo(Math.PI / 4, within(1e-12));
    assertThat(Math.cos(direction.angle())).isCloseTo(Math.sqrt(learned), within(1e-12));
    // ν̂ of Beta(500, 500) has the standard error 0.016, so the angle 0.016; four of them.
    assertThat(direction.angle()).isCloseTo(Math.PI / 4, within(0.064));

    PlaneModel model = direction.model("");
    assertThat(model.arrows().get(1).x()).isEqualTo(0.8);
    assertThat(model.arrows().get(1).y()).isEqualTo(0.2);
    PlaneModel.Circle after = model.circles().get(1);
    double strength = Math.sqrt(1 + 9 * learned) - 1;
    assertThat(after.direction()).isCloseTo(direction.angle(), within(1e-9));
    assertThat(after.across()).isCloseTo(1 / Math.sqrt(1 + strength), within(1e-9));
  }

  @Test
  void whatOnlyTheOtherModeHasIsLeftOut() {
    Optional<KernelRun> run = run(STANDARD);
    assertThat(new PreactivationHistogram(AdaptiveKernel.study(), run, false).isEmpty()).isTrue();
    assertThat(
            LearnedDirection.of(
                AdaptiveKernel.study(),
                results(
                    STANDARD
                        .with(KernelSpace.MODE, 1)
                        .with(KernelSpace.WIDTH, 32)
                        .with(KernelSpace.UPSTREAM_STEPS, 2)
                        .with(KernelSpace.DOWNSTREAM_STEPS, 2))))
        .isEmpty();
  }

  @Test
  void beforeARunThereAreNoPictures() {
    KernelPictures none = new KernelPictures(Optional.empty());
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.model("", "No run yet").panels())
        .extracting(MatricesModel.Panel::emptyText)
        .containsOnly("No run yet");
    assertThat(none.describe(0, 0)).isEmpty();
  }
}
